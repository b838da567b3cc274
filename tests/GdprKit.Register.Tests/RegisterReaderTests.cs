using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.Register.Tests;

public sealed class RegisterReaderTests
{
    private const string Order = """
        [assembly: PrivacyNotice(Language = "da")]
        [ProcessingActivity("deliver")] [LegalBasis(Article6.Contract)] [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
        public class Order { [PersonalData(DataCategory.Contact)] public string? Address { get; set; } }
        """;

    [Fact]
    public void Assembly_without_declarations_is_refused_in_words()
    {
        var e = Assert.Throws<RegisterException>(() => RegisterReader.Read(typeof(string).Assembly));
        Assert.Contains("System.Private.CoreLib", e.Message, StringComparison.Ordinal);
        Assert.Contains("[assembly: DataController", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_member_or_class_with_an_id_changes_no_content()
    {
        var before = Registered.App(Order.Replace("[ProcessingActivity(\"deliver\")]", "[ProcessingActivity(\"deliver\", Id = \"order\", Title = \"Orders\")]", StringComparison.Ordinal));
        var after = Registered.App(Order.Replace("[ProcessingActivity(\"deliver\")]", "[ProcessingActivity(\"deliver\", Id = \"order\", Title = \"Orders\")]", StringComparison.Ordinal).Replace("Address", "Destination", StringComparison.Ordinal).Replace("class Order", "class Shipment", StringComparison.Ordinal));
        Assert.Equal(before.Hash, after.Hash);
        Assert.NotEqual(before.Parts.Single().Hash, after.Parts.Single().Hash);
    }

    [Theory]
    [InlineData("Years = 3", "Years = 4")]
    [InlineData("DataCategory.Contact", "DataCategory.Location")]
    [InlineData("Article6.Contract", "Article6.Consent")]
    [InlineData("\"deliver\"", "\"deliver and bill\"")]
    public void Changed_content_changes_the_hash(string from, string to) =>
        Assert.NotEqual(Registered.App(Order).Hash, Registered.App(Order.Replace(from, to, StringComparison.Ordinal)).Hash);

    [Fact]
    public void Services_read_the_register_once_and_lazily()
    {
        var services = new ServiceCollection().AddProcessingRegister(Registered.Load(Registered.Compile(Order))).BuildServiceProvider();
        var register = services.GetRequiredService<ProcessingRegister>();
        Assert.Same(register, services.GetRequiredService<ProcessingRegister>());
        Assert.Equal(("da", "Shop ApS", 1), (register.Language, register.Controller!.Name, register.Counts.Activities));

        var broken = new ServiceCollection().AddProcessingRegister(typeof(string).Assembly).BuildServiceProvider();
        Assert.Throws<RegisterException>(() => broken.GetRequiredService<ProcessingRegister>());
    }

    [Fact]
    public void A_controller_that_is_known_at_run_time_only_is_said_before()
    {
        var host = Registered.Load(Registered.Compile(Order));
        var register = RegisterReader.Read(host);
        var services = new ServiceCollection()
            .AddSingleton(register with { Controller = register.Controller! with { Name = "Another ApS" } })
            .AddProcessingRegister(host).BuildServiceProvider();

        Assert.Equal("Another ApS", services.GetRequiredService<ProcessingRegister>().Controller!.Name);
    }

    [Fact]
    public void Title_made_from_a_class_name_is_no_content()
    {
        var before = Order.Replace("(\"deliver\")", "(\"deliver\", Id = \"order\")", StringComparison.Ordinal);
        Assert.Equal(Registered.App(before).Hash, Registered.App(before.Replace("class Order", "class Shipment", StringComparison.Ordinal)).Hash);
        Assert.NotEqual(Registered.App(before).Hash, Registered.App(before.Replace("Id = ", "Title = \"Orders\", Id = ", StringComparison.Ordinal)).Hash);
    }

    [Fact]
    public void Renamed_class_leaves_what_is_no_personal_data_in_its_order()
    {
        const string Sites = "public class Site { [NotPersonalData(\"of a building\")] public string? A { get; set; } } public class Team { [NotPersonalData(\"a shared mailbox\")] public string? B { get; set; } }";
        Assert.Equal(Registered.App(Sites).Hash, Registered.App(Sites.Replace("class Site", "class Zone", StringComparison.Ordinal)).Hash);
    }

    [Fact]
    public void Measure_of_a_group_is_counted_once() =>
        Assert.Equal(1, Registered.App("""
            [SecurityMeasure(Measure.Backup)]
            public static class Sales { [ProcessingActivity("x")] public class X; [ProcessingActivity("y")] public class Y; }
            """).Counts.SecurityMeasures);
}
