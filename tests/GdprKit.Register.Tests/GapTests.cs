using System.Collections.Immutable;
using GdprKit.Analyzers.Rules;
using GdprKit.Analyzers.Rules.Transparency;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Register.Tests;

public sealed class GapTests
{
    /// <summary>Every rule that the compiler and the running app both judge, at least once.</summary>
    private const string Faulty = """
        [assembly: PrivacyNotice(Changes = ChangeNotice.Published)] [assembly: Right(DataRight.Complaint, "hos Datainspektionen")]
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
            [PersonalData(DataCategory.Demographic)] public DateOnly BirthDate { get; set; }
            public string? Note { get; set; }
        }
        public static class Nowhere;
        [ProcessingActivity("a")] [Processes(typeof(Customer), "Email", "Note", "Missing")] [Recipient(typeof(Nowhere))] public class A;
        [ProcessingActivity("b", Id = "a")] [LegalBasis(Article6.Contract, Data = new[] { "Mail" })] [Retention(Years = 0, DatedBy = "Never")] public class B;
        [ProcessingActivity("c")] [Processes(DataCategory.Contact, "phone")] [DataSubject(typeof(Nowhere))] [LegalBasis(Article6.Consent)] [Retention] public class C;
        [ProcessingActivity("d")] [Never(DataPractice.Disclosure)] [Recipient("Post")] [LegalBasis(Article6.Contract)] [Retention(Days = 1)] public class D;
        [ProcessingActivity("e")] [LegalBasis(Article6.Contract)] [Retention("for ever")] [Recipient("Acme", Country = "IN")] [Processor("Parcel Robots Ltd")] public class E;
        [ProcessingActivity("f")] [LegalBasis(Article6.Contract)] [Retention(Years = 20, Law = "SE:1999:1078:7:2")] [Cookie("ads", CookiePurpose.Marketing, Providers = new[] { "LinkedIn" })] public class F;
        [ProcessingActivity("k")] [LegalBasis(Article6.Contract)] [Retention(Law = "SE:1999:1078:7:2")]
        [Transfer("AU", TransferGround.Adequacy)] [Transfer("US", TransferGround.LegalClaims)] [Transfer(TransferGround.StandardContractualClauses)] public class K;
        [ProcessingActivity("g", Kind = PurposeKind.DirectMarketing, Via = Via.Email)] [JointController("a network", Country = "UK")] [DataSource(DataOrigin.Partner)] [Processes(DataCategory.UsageBehaviour, "clicks")] public class G;
        [ProcessingActivity("h")] [ProcessorFor("others")] [Recipient("third parties")] [SecurityMeasure("by SSL")] public class H;
        [ProcessingActivity("i")] [LegalBasis(Article6.Contract)] [Consent("get news")] [DataController("we")] [Cookie("_ga", CookiePurpose.StrictlyNecessary)] [NotPersonalData("a number")] public class I;
        [ProcessingActivity("j")] [Cookie("ads", CookiePurpose.Marketing)] public class J { [PersonalData(DataCategory.Credential)] public string? Password { get; set; } }
        """;

    private static readonly string[] Faults =
    [
        "GDPR1003", "GDPR2003", "GDPR4001", "GDPR4002", "GDPR4003", "GDPR4004", "GDPR4006", "GDPR4012",
        "GDPR5001", "GDPR5004", "GDPR5005", "GDPR5009", "GDPR5011", "GDPR5015", "GDPR9001", "GDPR9002", "GDPR9016",
        "GDPR1003", "GDPR2003", "GDPR3001", "GDPR3004", "GDPR3005", "GDPR3007", "GDPR3012", "GDPR3013", "GDPR3016", "GDPR3017", "GDPR3018", "GDPR3019", "GDPR3020", "GDPR3021",
        "GDPR4001", "GDPR4003", "GDPR7007", "GDPR7009", "GDPR7015", "GDPR8001", "GDPR8002", "GDPR8004", "GDPR8005", "GDPR8006", "GDPR8007", "GDPR8008", "GDPR9001", "GDPR9002", "GDPR9016",
    ];

    [Fact]
    public async Task Diagnostics_of_the_build_are_the_gaps_of_the_running_app()
    {
        var compilation = Registered.Compile(Faulty);
        var diagnostics = await compilation
            .WithAnalyzers([new DeclarationAnalyzer(), new RegisterAnalyzer()], new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty)))
            .GetAnalyzerDiagnosticsAsync();
        var gaps = RegisterReader.Read(Registered.Load(compilation)).Gaps;

        Assert.Equal(
            diagnostics.Select(d => $"{d.Id} {d.GetMessage()}").Order(StringComparer.Ordinal),
            gaps.Select(g => $"{g.Rule} {g.Message}").Order(StringComparer.Ordinal));
        Assert.Empty(Faults.Except(gaps.Select(g => g.Rule)));
        Assert.Equal(6, gaps.Count(g => g.Rule == "GDPR9001"));
        Assert.All(diagnostics, d => Assert.True(d.Location.IsInSource));
    }

    [Fact]
    public async Task Missing_translations_are_told_alike()
    {
        var translation = TestFile.Translation("da", ("deliver", "levere"));
        var compilation = GeneratorRun.Of(TestCompilation.Create(Registered.Controller + "[ProcessingActivity(\"deliver\", Examples = new[] { \"parcels\" })] [LegalBasis(Article6.Contract)] [Retention(Days = 1, After = RetentionEvent.OrderCompleted)] public class D;"), files: translation).Output;
        var diagnostics = await compilation
            .WithAnalyzers([new TranslationAnalyzer()], new AnalyzerOptions([translation], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty)))
            .GetAnalyzerDiagnosticsAsync();

        Assert.Equal(diagnostics.Select(d => $"{d.Id} {d.GetMessage()}"), RegisterReader.Read(Registered.Load(compilation)).Gaps.Where(g => g.Rule == "GDPR3009").Select(g => $"{g.Rule} {g.Message}"));
        Assert.Contains("'parcels' (d.examples)", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Complete_declarations_have_no_gaps() =>
        Assert.DoesNotContain(Registered.App("""
            [assembly: SecurityMeasure(Measure.EncryptionAtRest)]
            [ProcessingActivity("deliver")] [LegalBasis(Article6.Contract)] [Retention(Years = 3, After = RetentionEvent.OrderCompleted)] [Recipient("the carrier")]
            [DataSubject("customers")] public class Order { [PersonalData(DataCategory.Contact, Provision = Provision.Contractual)] public string? Address { get; set; } }
            """).Gaps, g => g.Severity > GapSeverity.Information);

    [Theory]
    [InlineData("[Processes(typeof(Order))] public static class Sales { ", " }")]
    [InlineData("[assembly: Processes(typeof(Order))] ", "")]
    public void Dating_member_is_found_in_data_of_a_farther_scope(string before, string after) =>
        Assert.DoesNotContain(Registered.App($$"""
            {{before}}
            [ProcessingActivity("x")] [LegalBasis(Article6.Contract)] [Retention(Years = 1, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Order.Done))] public class X;
            {{after}}
            public class Order { [PersonalData(DataCategory.Contact)] public string? Address { get; set; } public DateOnly Done { get; set; } }
            """).Gaps, g => g.Rule == "GDPR9001");

    [Fact]
    public void Type_without_a_name_holds_no_data() =>
        Assert.Equal(["[Processes] on 'X' names 'Uri[]', which is not a type with a member tagged [PersonalData]"], Registered.App("""
            [ProcessingActivity("x")] [LegalBasis(Article6.Contract)] [Retention("y")] [Processes(typeof(Uri[]))] public class X;
            """).Gaps.Where(g => g.Rule == "GDPR9001").Select(g => g.Message));

    [Fact]
    public void Category_as_a_whole_is_named_by_its_category() =>
        Assert.Contains("for 'Health'", Assert.Single(Registered.App("""
            [ProcessingActivity("x")] [LegalBasis(Article6.Contract, Data = new[] { "a" })] [Retention("y")] [Processes(DataCategory.Contact, "a")] [Processes(DataCategory.Health)] public class X;
            """).Gaps, g => g.Rule == "GDPR2003").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "[assembly: Retention(Years = 0)] public class Z { [NotPersonalData(\"x\")] public string? E { get; set; } }")]
    [InlineData("namespace Shop.@event { [ProcessingActivity(\"x\")] public class X; }", "")]
    [InlineData("[DataSubject(\"Customers\", Identifier = \"Idd\")] public class Customer { public int Id { get; set; } }", "")]
    [InlineData("", "[DataSubject(\"Customers\", Identifier = \"Idd\")] public class Customer { public int Id { get; set; } }")]
    [InlineData("[assembly: PersonalData(typeof(Uri), \"Hosst\", DataCategory.OnlineIdentifier)]", "")]
    public async Task Nothing_is_a_gap_that_the_build_does_not_tell(string app, string library)
    {
        var compilation = Registered.Compile(app, ("Lib", library));
        var diagnostics = await compilation
            .WithAnalyzers([new DeclarationAnalyzer(), new RegisterAnalyzer()], new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty)))
            .GetAnalyzerDiagnosticsAsync();
        var gaps = RegisterReader.Read(Registered.Load(compilation)).Gaps;

        Assert.NotEmpty(gaps);
        Assert.Equal(diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal), gaps.Select(g => g.Rule).Order(StringComparer.Ordinal));
    }
}
