namespace GdprKit.Package.Tests;

/// <summary>GdprKitMode picks how strict the rules are, and what a team writes itself wins over it.</summary>
[Collection(PackageCollection.Name)]
public sealed class ModeTests(PackedFeed feed)
{
    /// <summary>Untagged data, an activity that lacks what the law asks for, and a declaration that cannot be read.</summary>
    private const string Faulty = """
        using GdprKit;

        public class Customer { public string Email { get; set; } = ""; }

        [ProcessingActivity("deliver")]
        [Retention(Days = 0, After = RetentionEvent.OrderCompleted)]
        public sealed class Delivery;
        """;

    [Theory]
    [InlineData("")]
    [InlineData("Default")]
    public async Task Default_is_what_the_rules_say(string mode) =>
        (await Library(mode).BuildAsync("Shop")).Fails().Says("error GDPR4003", "warning GDPR1001", "warning GDPR2003");

    /// <summary>Also not where a diagnostic is located outside of code.</summary>
    [Fact]
    public async Task Advise_fails_no_build()
    {
        var shop = Library("Advise").With("Shop/GdprKit.Baseline.txt", "no name\nNo.Member\n");

        (await shop.BuildAsync("Shop", "-warnaserror")).IsClean();
    }

    [Fact]
    public async Task Strict_makes_errors_of_what_the_law_asks_for() =>
        (await Library("strict").BuildAsync("Shop")).Fails().Says("error GDPR1001", "error GDPR2003", "error GDPR4003");

    [Fact]
    public async Task Another_mode_is_heard_by_a_build_that_has_nothing_else_to_do()
    {
        var shop = Library("Advise");
        (await shop.BuildAsync("Shop")).IsClean();

        (await shop.BuildAsync("Shop", "--no-restore", "-p:GdprKitMode=Strict")).Fails().Says("error GDPR1001", "error GDPR2003", "error GDPR4003");
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*.cs]\n")]
    [InlineData(".globalconfig", "is_global = true\n")]
    public async Task Settings_of_the_team_win(string file, string head)
    {
        var shop = Library("Strict").With(file, head + "dotnet_diagnostic.GDPR1001.severity = none\ndotnet_diagnostic.GDPR2003.severity = warning\n");

        (await shop.BuildAsync("Shop")).Fails().Says("error GDPR4003", "warning GDPR2003");
    }

    [Fact]
    public async Task Project_that_gets_the_package_through_another_has_the_mode_too()
    {
        var consumer = feed.NewConsumer();
        consumer.WithLibrary("Domain/Domain.csproj", consumer.Package("GdprKit")).With("Domain/Nothing.cs", "public class Nothing;")
            .WithLibrary("Shop/Shop.csproj", """<ProjectReference Include="../Domain/Domain.csproj" />""", "<GdprKitMode>Strict</GdprKitMode>").With("Shop/Faulty.cs", Faulty);

        (await consumer.BuildAsync("Shop")).Fails().Says("error GDPR1001", "error GDPR2003", "error GDPR4003");
    }

    [Fact]
    public async Task Mode_that_does_not_exist_is_an_error_that_names_those_that_do()
    {
        var built = (await Library("Stricter").BuildAsync("Shop")).Fails().Says("error GDPRKIT001");

        Assert.Contains("error GDPRKIT001: GdprKitMode is 'Stricter', which is none of Advise, Default and Strict.", built.Output);
    }

    private Consumer Library(string mode)
    {
        var consumer = feed.NewConsumer();
        return consumer.WithLibrary("Shop/Shop.csproj", consumer.Package("GdprKit"), $"<GdprKitMode Condition=\"'$(GdprKitMode)' == ''\">{mode}</GdprKitMode>").With("Shop/Faulty.cs", Faulty);
    }
}
