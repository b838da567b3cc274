namespace GdprKit.Package.Tests;

/// <summary>A web app that references only the upper package.</summary>
[Collection(PackageCollection.Name)]
public sealed class WebConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task Trimmed_web_app_prints_its_register_and_no_trim_warning_names_GdprKit()
    {
        var consumer = feed.NewConsumer();
        consumer.With("Web/Web.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <PublishTrimmed>true</PublishTrimmed>
                <SelfContained>true</SelfContained>
                <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
              </PropertyGroup>
              <ItemGroup>
                {consumer.Package("GdprKit.AspNetCore")}
              </ItemGroup>
            </Project>
            """)
            .With("Web/Program.cs", """
                using GdprKit;
                using GdprKit.AspNetCore;
                using GdprKit.Register;

                [assembly: DataController("Shop ApS", Country = "DK", Email = "privacy@shop.example")]

                var builder = WebApplication.CreateSlimBuilder(args);
                builder.Services.AddProcessingRegister();
                builder.Services.AddHealthChecks().AddProcessingRegister();
                var app = builder.Build();
                app.MapProcessingRegister("/gdpr/register");

                foreach (var activity in app.Services.GetRequiredService<ProcessingRegister>().Activities)
                {
                    Console.WriteLine($"{activity.Id}: {activity.Title}");
                }

                [ProcessingActivity("deliver what you ordered", Id = "orders", Title = "Orders")]
                [LegalBasis(Article6.Contract)]
                [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
                public sealed class Order
                {
                    [PersonalData(DataCategory.Contact)]
                    public required string Email { get; init; }
                }
                """);

        var published = (await consumer.DotnetAsync("publish", "Web", "-nologo", "--output", "published")).Succeeds();

        Assert.DoesNotContain(published.Output.Split('\n'), line => line.Contains("warning", StringComparison.Ordinal) && line.Contains("GdprKit", StringComparison.Ordinal));
        Assert.Equal($"orders: Orders{Environment.NewLine}", (await consumer.RunAsync("published/Web")).Succeeds().Output);
    }
}
