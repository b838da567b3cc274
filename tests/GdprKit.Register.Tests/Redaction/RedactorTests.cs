using GdprKit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.Register.Tests.Redaction;

/// <summary><c>services.AddRedaction(b => b.AddGdprKit())</c>, executed as an app does.</summary>
public sealed class RedactorTests
{
    private const string Key = "new string('k', 44)";

    /// <summary>Writes for each category what its redactor makes of a name; at last, for two categories together.</summary>
    private const string Probe = """
        public static class Probe
        {
            public static System.Collections.Generic.List<string> Run()
            {
                var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
                services.AddRedaction(b => SETUP);
                var provider = (IRedactorProvider)services.First(s => s.ServiceType == typeof(IRedactorProvider)).ImplementationInstance!;
                var lines = new System.Collections.Generic.List<string>();
                foreach (var category in System.Enum.GetNames(typeof(DataCategory)).Skip(1)) lines.Add(category + "=" + provider.GetRedactor(new DataClassification(GdprTaxonomy.Name, category)).Redact("Anna"));
                lines.Add("both=" + provider.GetRedactor(new DataClassificationSet(GdprTaxonomy.Identity, GdprTaxonomy.Health)).Redact("Anna"));
                return lines;
            }
        }
        """;

    private const string Usings = "using System.Linq; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Compliance.Classification; using Microsoft.Extensions.Compliance.Redaction; ";

    [Fact]
    public void All_is_erased() => Assert.All(Redacted("b.AddGdprKit()"), line => Assert.EndsWith("=", line, StringComparison.Ordinal));

    [Fact]
    public void What_was_set_before_is_replaced() =>
        Assert.All(Redacted("b.SetRedactor<NullRedactor>(GdprTaxonomy.Contact, GdprTaxonomy.Health).AddGdprKit()"), line => Assert.EndsWith("=", line, StringComparison.Ordinal));

    [Fact]
    public void With_a_key_identifiers_are_hashed_and_all_else_is_erased()
    {
        var lines = Redacted($"b.AddGdprKit(o => o.Key = {Key})");

        Assert.Equal(["Identity=hash of 4", "OfficialIdentifier=hash of 4", "OnlineIdentifier=hash of 4"], lines.Where(l => !l.EndsWith('=')));
        Assert.Contains("both=", lines);
    }

    [Fact]
    public void What_the_app_sets_later_replaces_it() =>
        Assert.Equal(["Contact=Anna"], Redacted("b.AddGdprKit().SetRedactor<NullRedactor>(GdprTaxonomy.Contact)").Where(l => !l.EndsWith('=')));

    [Theory]
    [InlineData("b.AddGdprKit()", "")]
    [InlineData("b.AddGdprKit().SetRedactor<NullRedactor>(GdprTaxonomy.Contact)", "GDPR:Contact")]
    // The register has no data of that category.
    [InlineData("b.AddGdprKit().SetRedactor<NullRedactor>(GdprTaxonomy.Location)", "")]
    public async Task Check_finds_what_is_not_redacted(string setup, string location)
    {
        var app = ClassifiedApp.Load(ClassifiedApp.Compile(Usings + """
            [assembly: DataController("Shop ApS", Country = "DK")]
            [ProcessingActivity("sell")] [Processes(typeof(Customer))] public class Sell;
            public class Customer { [ContactData] public string? Email { get; set; } }
            public static class Startup { public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => services.AddRedaction(b => 
            """ + setup + "); }", ClassifiedApp.Library.Add(ClassifiedApp.RegisterLibrary)));
        var services = new ServiceCollection().AddProcessingRegister(app);
        app.GetType("Startup")!.GetMethod("Add")!.Invoke(null, [services]);
        await using var provider = services.BuildServiceProvider();

        var check = Assert.Single(provider.GetServices<IRegisterCheck>(), c => c.GetType().Name == "GdprKitRedactionCheck");
        var findings = await check.CheckAsync();

        Assert.Equal(location, string.Join(", ", findings.Select(f => f.Location)));
        Assert.All(findings, f => Assert.Equal((RegisterFindingKind.NotRedacted, true), (f.Kind, f.IsOpen)));
    }

    [Fact]
    public void Without_a_register_there_is_no_check()
    {
        var app = ClassifiedApp.Compile("public class Customer;", ClassifiedApp.Library);

        Assert.Contains(TestCompilation.TypesOf(app), t => t.Name == "GdprKitRedactionBuilderExtensions");
        Assert.DoesNotContain(TestCompilation.TypesOf(app), t => t.Name == "GdprKitRedactionCheck");
    }

    [Fact]
    public void Without_the_symbol_there_are_no_redactors() =>
        Assert.Equal(["Customer"], TestCompilation.TypesOf(ClassifiedApp.Compile("public class Customer;", ClassifiedApp.Library, isReferenced: false)).Select(t => t.Name));

    private static IReadOnlyList<string> Redacted(string setup)
    {
        var app = ClassifiedApp.Load(ClassifiedApp.Compile(Usings + Probe.Replace("SETUP", setup, StringComparison.Ordinal), ClassifiedApp.Library));
        var lines = Assert.IsType<List<string>>(app.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null));
        Assert.Equal(Enum.GetNames<DataCategory>().Length, lines.Count);
        return lines;
    }
}
