using System.Text.RegularExpressions;
using GdprKit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.Register.Tests.Checks;

/// <summary>What only the running app lacks: GDPR2006 and GDPR6005.</summary>
public sealed class AppServicesCheckTests
{
    private const string OnConsent = "[ProcessingActivity(\"send news\")] [LegalBasis(Article6.Consent)]";
    private const string OnInterest = "[ProcessingActivity(\"improve\")] [LegalBasis(Article6.LegitimateInterests)]";

    [Theory]
    [InlineData(OnConsent, "")]
    [InlineData("[ProcessingActivity(\"treat\")] [LegalBasis(Article9.ExplicitConsent)]", "")]
    [InlineData(OnConsent + "[Consent(\"get news\", Withdraw = Via.Email, Version = \"2\")]", "")]
    // Consent to marketing is proven as any other, whatever the basis.
    [InlineData("[ProcessingActivity(\"send news\")] [LegalBasis(Article6.Contract)] [Consent(\"get news\", Kind = ConsentKind.ElectronicMarketing)]", "")]
    // One of two is proven.
    [InlineData(OnConsent + "[Consent(\"get news\", Evidence = \"the list\")] [Consent(\"be called\")]", "")]
    [InlineData("[ProcessingActivity(\"x\")]", "[assembly: LegalBasis(Article6.Consent, When = \"the law asks for it\")]")]
    public async Task Consent_without_a_ledger_is_GDPR2006(string activity, string assembly)
    {
        var finding = Assert.Single(await FindAsync($"{assembly} {activity} public class A;"));

        Assert.Equal((RegisterFindingKind.NoConsentLedger, GapSeverity.Warning, "A", true), (finding.Kind, finding.Severity, finding.Location, finding.IsOpen));
        Assert.Equal([new FindingRule { Id = "GDPR2006", Articles = "7(1)", HelpLink = "https://github.com/gdprkit/gdprkit/blob/main/analyzers/docs/rules/GDPR2006.md" }], finding.Rules);
        Assert.Contains("'A' asks for consent", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)]")]
    [InlineData(OnConsent + "[Consent(\"get news\", Evidence = \"our consent platform\")]")]
    // Another's consent, which the processor does not prove.
    [InlineData(OnConsent + "[ProcessorFor(\"shops\")]")]
    public async Task Consent_that_is_proven_elsewhere_or_by_others_is_silent(string activity) => Assert.Empty(await FindAsync($"{activity} public class A;"));

    [Theory]
    [InlineData(OnInterest, "legitimate interests")]
    [InlineData("[ProcessingActivity(\"teach\")] [LegalBasis(Article6.PublicTask, Law = \"SE:2010:800\")]", "a public task")]
    // Words without a channel, a channel for something else.
    [InlineData(OnInterest + "[Right(DataRight.Objection, \"at any time\")]", "legitimate interests")]
    [InlineData(OnInterest + "[Right(DataRight.Access, Via = Via.Email)]", "legitimate interests")]
    // Whoever may say no to marketing cannot thereby object to what is none.
    [InlineData(OnInterest + "[Right(DataRight.MarketingObjection, Via = Via.Email)]", "legitimate interests")]
    public async Task Interest_without_anybody_who_receives_objections_is_GDPR6005(string activity, string basis)
    {
        var finding = Assert.Single(await FindAsync($"{activity} public class A;"));

        Assert.Equal((RegisterFindingKind.NoObjections, GapSeverity.Warning, "A"), (finding.Kind, finding.Severity, finding.Location));
        Assert.Equal(("GDPR6005", "21(1), 21(4)"), (Assert.Single(finding.Rules).Id, finding.Rules[0].Articles));
        Assert.Contains($"rests on {basis}, and nothing receives", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", OnInterest + "[Right(DataRight.Objection, Via = Via.Email)]")]
    [InlineData("[assembly: Right(DataRight.Restriction | DataRight.Objection, Via = Via.Contact)]", OnInterest)]
    [InlineData("[assembly: Right(DataRight.All, Via = Via.Contact)]", OnInterest)]
    [InlineData("", OnInterest + "[OptOut(Via.AccountSettings)]")]
    [InlineData("", "[ProcessingActivity(\"advertise\", Kind = PurposeKind.DirectMarketing)] [LegalBasis(Article6.LegitimateInterests)] [Right(DataRight.MarketingObjection, Via = Via.Email)]")]
    [InlineData("", "[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)]")]
    [InlineData("", OnInterest + "[ProcessorFor(\"shops\")]")]
    public async Task Declared_channel_is_enough(string assembly, string activity) => Assert.Empty(await FindAsync($"{assembly} {activity} public class A;"));

    [Fact]
    public async Task Channel_that_a_group_declares_is_enough() =>
        Assert.Empty(await FindAsync($"[Right(DataRight.Objection, Via = Via.Email)] public static class Group {{ {OnInterest} public class A; }}"));

    [Fact]
    public async Task Services_are_enough_and_are_not_made_for_it()
    {
        const string Both = OnConsent + "public class A; " + OnInterest + "public class B;";
        Assert.Equal(["GDPR2006 A", "GDPR6005 B"], (await FindAsync(Both)).Select(f => $"{f.Rules.Single().Id} {f.Location}"));
        Assert.Equal(["GDPR6005 B"], (await FindAsync(Both, s => s.AddScoped<IConsentLedger>(_ => throw new InvalidOperationException("made")))).Select(f => $"{f.Rules.Single().Id} {f.Location}"));
        Assert.Equal(["GDPR2006 A"], (await FindAsync(Both, s => s.AddScoped<IObjections>(_ => throw new InvalidOperationException("made")))).Select(f => $"{f.Rules.Single().Id} {f.Location}"));
    }

    [Theory]
    [InlineData("[SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2006\", Justification = \"planned\")]", "", "planned")]
    [InlineData("", "[assembly: SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2006\", Justification = \"planned\")]", "planned")]
    [InlineData("", "[assembly: SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2006\", Scope = \"type\", Target = \"~T:A\", Justification = \"planned\")]", "planned")]
    [InlineData("", "[assembly: SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2006\", Scope = \"type\", Target = \"~T:Another\", Justification = \"planned\")]", null)]
    [InlineData("[SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2006\")]", "", null)]
    [InlineData("[SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2005\", Justification = \"planned\")]", "", null)]
    public async Task Suppressed_for_a_reason_it_is_open_no_more(string onActivity, string onAssembly, string? because)
    {
        var finding = Assert.Single(await FindAsync($"using System.Diagnostics.CodeAnalysis; {onAssembly} {OnConsent} {onActivity} public class A; public class Another;"));
        Assert.Equal((because, because is null), (finding.Suppressed, finding.IsOpen));
    }

    [Fact]
    public async Task App_that_executes_its_declarations_without_a_store_is_told_so()
    {
        const string App = "[ProcessingActivity(\"x\")] [LegalBasis(Article6.Contract)] public class X { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }";
        Assert.Equal(["GDPR6008", "GDPR6009"], Assert.Single(await FindAsync(App, s => s.AddGdprKit())).Rules.Select(r => r.Id));
        Assert.Empty(await FindAsync(App, s => s.AddGdprKit().Services.AddScoped<IPersonalDataStore>(_ => throw new InvalidOperationException("made"))));
        Assert.Empty(await FindAsync(App));
    }

    /// <summary>As the rules' pages show it.</summary>
    [Theory]
    [InlineData("GDPR2006")]
    [InlineData("GDPR6005")]
    public async Task Example_is_found_and_its_repair_is_silent(string rule)
    {
        var blocks = Regex.Matches(Repository.Read("analyzers", "docs", "rules", rule + ".md").ReplaceLineEndings("\n"), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(2, blocks.Length);
        Assert.Equal(rule, Assert.Single(await FindAsync(blocks[0])).Rules.Single().Id);
        Assert.Empty(await FindAsync(blocks[1]));
    }

    private static async Task<IReadOnlyList<RegisterFinding>> FindAsync(string source, Action<IServiceCollection>? add = null)
    {
        // Attributes of the assembly follow what is used.
        var (usings, rest) = source.StartsWith("using ", StringComparison.Ordinal) ? (source[..(source.IndexOf(';', StringComparison.Ordinal) + 1)], source[(source.IndexOf(';', StringComparison.Ordinal) + 1)..]) : ("", source);
        var compilation = GeneratorRun.Of(TestCompilation.Create(usings + Registered.Controller + rest, "App")).Output;
        var services = new ServiceCollection().AddSingleton(RegisterReader.Read(Registered.Load(compilation)));
        services.AddProcessingRegister();
        add?.Invoke(services);
        await using var provider = services.BuildServiceProvider();
        return await Assert.Single(provider.GetServices<IRegisterCheck>(), c => c.GetType() == typeof(AppServicesCheck)).CheckAsync();
    }
}
