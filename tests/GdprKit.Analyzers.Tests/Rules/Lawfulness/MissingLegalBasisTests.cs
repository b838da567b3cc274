using GdprKit.CodeFixes.Rules;
using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingLegalBasisTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingLegalBasis);

    [Theory]
    [InlineData("[ProcessingActivity(\"deliver\")] public class {|GDPR2003:Delivery|};")]
    [InlineData("namespace A.B { public static class Group { [ProcessingActivity(\"deliver\")] public sealed record {|GDPR2003:Delivery|}; } }")]
    // A condition of Art. 9 does not answer for Art. 6.
    [InlineData("[ProcessingActivity(\"treat\")] [LegalBasis(Article9.HealthOrSocialCare, \"treatment\")] public class {|GDPR2003:Treatment|};")]
    // What another class declares does not reach this one.
    [InlineData("[LegalBasis(Article6.Contract)] public class Other; [ProcessingActivity(\"deliver\")] public class {|GDPR2003:Delivery|};")]
    // A basis for some of the data leaves the rest.
    [InlineData("[ProcessingActivity(\"deliver\")] [Processes(DataCategory.Contact, \"e-mail\", \"phone\")] [LegalBasis(Article6.Contract, Data = [\"phone\"])] public class {|GDPR2003:Delivery|};")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class Delivery;")]
    [InlineData("[assembly: LegalBasis(Article6.Contract)] [ProcessingActivity(\"deliver\")] public class Delivery;")]
    [InlineData("[LegalBasis(Article6.Contract)] public static class Group { [ProcessingActivity(\"deliver\")] public class Delivery; }")]
    [InlineData("[ProcessingActivity(\"deliver\")] public class Delivery { [PersonalData(DataCategory.Contact)] [LegalBasis(Article6.Contract)] public string? Email { get; set; } }")]
    [InlineData("[LegalBasis(Article6.Contract)] public class Order { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } [ProcessingActivity(\"deliver\")] [Processes(typeof(Order))] public class Delivery;")]
    [InlineData("[ProcessingActivity(\"treat\")] [LegalBasis(Article6.Contract)] [LegalBasis(Article9.HealthOrSocialCare)] public class Treatment;")]
    // The controller answers for it.
    [InlineData("[ProcessingActivity(\"run the platform\")] [ProcessorFor(\"our customers\")] public class Platform;")]
    [InlineData("public class Delivery;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message_names_the_activity_the_data_and_the_articles()
    {
        var diagnostics = await Verify.VerifyAsync("""
            [ProcessingActivity("deliver")] [Processes(DataCategory.Contact, "e-mail", "phone")]
            [LegalBasis(Article6.Contract, Data = ["phone"])]
            public class {|GDPR2003:Delivery|};
            """);

        Assert.Equal("The activity 'Delivery' has no legal basis for 'e-mail' (GDPR Art. 6(1), 13(1)(c)): declare [LegalBasis]", diagnostics.Single().GetMessage());
    }

    [Fact]
    public async Task Fix_offers_the_six_bases_in_the_order_of_the_article() =>
        Assert.Equal(
            [
                "Legal basis: consent, Art. 6(1)(a)", "Legal basis: contract, Art. 6(1)(b)", "Legal basis: legal obligation, Art. 6(1)(c)",
                "Legal basis: vital interests, Art. 6(1)(d)", "Legal basis: public task, Art. 6(1)(e)", "Legal basis: legitimate interests, Art. 6(1)(f)",
            ],
            await Verify.TitlesAsync("[ProcessingActivity(\"deliver\")] public class {|GDPR2003:Delivery|};"));

    [Theory]
    [InlineData(0, "Consent")]
    [InlineData(1, "Contract")]
    [InlineData(2, "LegalObligation")]
    [InlineData(3, "VitalInterests")]
    [InlineData(4, "PublicTask")]
    [InlineData(5, "LegitimateInterests")]
    public Task Fix_writes_the_basis_below_the_other_attributes(int index, string basis) => Verify.FixAsync(
        """
        namespace Shop;

        /// <summary>Delivery.</summary>
        [ProcessingActivity("deliver")] // why
        public class {|GDPR2003:Delivery|};
        """,
        $"""
        namespace Shop;

        /// <summary>Delivery.</summary>
        [ProcessingActivity("deliver")] // why
        [LegalBasis(Article6.{basis})]
        public class Delivery;
        """,
        index);

    [Fact]
    public Task Fix_keeps_indentation_and_line_ends() => Verify.FixAsync(
        "namespace Shop\r\n{\r\n    [ProcessingActivity(\"deliver\")]\r\n    public class {|GDPR2003:Delivery|}\r\n    {\r\n    }\r\n}\r\n",
        "namespace Shop\r\n{\r\n    [ProcessingActivity(\"deliver\")]\r\n    [LegalBasis(Article6.Contract)]\r\n    public class Delivery\r\n    {\r\n    }\r\n}\r\n",
        codeActionIndex: 1);

    [Fact]
    public Task Fix_declares_outside_of_conditional_code() => Verify.FixAsync(
        "[ProcessingActivity(\"deliver\")]\n#if !NEVER\n[Serializable]\n#endif\npublic class {|GDPR2003:Delivery|};\n",
        "[ProcessingActivity(\"deliver\")]\n#if !NEVER\n[Serializable]\n#endif\n[LegalBasis(Article6.Contract)]\npublic class Delivery;\n",
        codeActionIndex: 1);

    [Theory]
    [InlineData("// Copyright\n\nnamespace Shop;\n\n", "// Copyright\n\nusing GdprKit;\n\nnamespace Shop;\n\n")]
    [InlineData("// Copyright\nnamespace Shop;\n", "// Copyright\nusing GdprKit;\n\nnamespace Shop;\n")]
    [InlineData("/// <summary>Delivery.</summary>\n", "using GdprKit;\n\n/// <summary>Delivery.</summary>\n")]
    [InlineData("// Copyright\nusing System;\n\nnamespace Shop;\n", "// Copyright\nusing System;\nusing GdprKit;\n\nnamespace Shop;\n")]
    [InlineData("using PersonalDataAttribute = GdprKit.PersonalDataAttribute;\nusing GdprKit;\n", "using PersonalDataAttribute = GdprKit.PersonalDataAttribute;\nusing GdprKit;\n")]
    public Task Fix_imports_the_namespace_once_and_below_the_header(string before, string after) => Verify.FixAsync(
        before + "[GdprKit.ProcessingActivity(\"deliver\")]\npublic class {|GDPR2003:Delivery|};\n",
        after + "[GdprKit.ProcessingActivity(\"deliver\")]\n[LegalBasis(Article6.Contract)]\npublic class Delivery;\n",
        codeActionIndex: 1,
        globalUsings: false);

    /// <summary>Six activities, six decisions: nobody may take them all with one click.</summary>
    [Fact]
    public void Fix_has_no_fix_all() => Assert.Null(new RemedyFix().GetFixAllProvider());

    /// <summary>A host is told of what its libraries lack at the controller, where no basis can be written.</summary>
    [Fact]
    public async Task A_referenced_assembly_is_told_at_the_controller()
    {
        var part = GeneratorRun.Of(TestCompilation.Create("[ProcessingActivity(\"deliver\")] [Retention(Until = RetentionEvent.PurposeFulfilled)] public class Delivery;", "Shop.Domain")).Reference;

        var diagnostics = await Verify.VerifyAsync("[assembly: {|GDPR2003:DataController(\"Shop\")|}]", references: [part]);
        Assert.StartsWith("In the referenced assembly 'Shop.Domain', 'Delivery' has no legal basis", diagnostics.Single().GetMessage(), StringComparison.Ordinal);
    }
}
