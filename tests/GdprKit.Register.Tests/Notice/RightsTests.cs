using GdprKit.Register.Notice;
using GdprKit.Register.Tests.Rights;

namespace GdprKit.Register.Tests.Notice;

/// <summary>The rights as the notice prints them: those that hold, with conditions, limits and the purposes where they differ.</summary>
public sealed class RightsTests
{
    private const string FromPerson = "[DataSource(DataOrigin.DataSubject)]";

    private static readonly string[] Always = ["Access (Art. 15)", "Rectification (Art. 16)", "Erasure (Art. 17)", "Restriction (Art. 18)", "To complain (Art. 77)", "Remedies in court and compensation (Art. 78, Art. 79, Art. 82)"];

    // What the computation answers, by the provision of the right, and the row that says it.
    private static readonly Dictionary<string, string> Terms = new()
    {
        ["20(1)"] = "Data portability (Art. 20)",
        ["21(1)"] = "To object (Art. 21)",
        ["21(6)"] = "To object (Art. 21)",
        ["21(2)"] = "To object to direct marketing (Art. 21(2))",
        ["22(1)"] = "A human decision (Art. 22)",
        ["7(3)"] = "To withdraw consent (Art. 7(3))",
    };

    public static TheoryData<string, string, string, string, string> Cases() => CasesTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_rights_that_the_readers_have_are_printed(string name, string arguments, string attributes, string holding, string conditional)
    {
        var notice = One(attributes, $"ProcessingActivity(\"{name}\"{arguments})");

        Assert.Equal(
            Always.Concat($"{holding} {conditional}".Split(' ').Where(Terms.ContainsKey).Select(a => Terms[a])).Distinct().Order(StringComparer.Ordinal),
            Rows(notice).Select(r => r.Term).Order(StringComparer.Ordinal));
        Assert.Equal(holding.Contains("21(", StringComparison.Ordinal) || conditional.Contains("21(", StringComparison.Ordinal), Notices.Section(notice, "objection") is not null);
        Assert.Equal(holding.Contains("7(3)", StringComparison.Ordinal), Notices.Section(notice, "withdrawal") is not null);
    }

    [Theory]
    [InlineData("", "[LegalBasis(Article6.Consent)]", "rights", "if we no longer need it for the purpose, if you withdraw your consent, if it has been processed unlawfully")]
    [InlineData("", "[LegalBasis(Article6.Consent)]", "rights", "or if an online service collected it with consent when you were a child.")]
    [InlineData("", "[LegalBasis(Article6.Consent)] [LegalBasis(Article6.Contract)]", "rights", "if you withdraw your consent and there is no other legal ground")]
    [InlineData("", "[LegalBasis(Article6.LegitimateInterests)]", "rights", "if you object and we have no overriding legitimate grounds")]
    [InlineData("", "[LegalBasis(Article6.LegitimateInterests)]", "rights", "or while we examine an objection of yours.")]
    [InlineData("", "[LegalBasis(Article6.LegitimateInterests)]", "objection", "processing that rests on legitimate interests (Art. 21(1))")]
    [InlineData("", "[LegalBasis(Article6.PublicTask)]", "objection", "processing that rests on a task in the public interest or official authority (Art. 21(1))")]
    [InlineData("", "[LegalBasis(Article6.PublicTask)]", "rights", "need not erase what is necessary for a task in the public interest or in the exercise of official authority (Art. 17(3)(b)).")]
    [InlineData("", "[LegalBasis(Article6.LegalObligation, \"the accounts\")] [Retention(Years = 7, After = RetentionEvent.FinancialYearEnded, Law = \"SE:1999:1078:7:2\")]", "rights", "what a law obliges us to keep, as long as it does (Art. 17(3)(b)): [work](<#purpose-1>) – the accounts; at least 7 years after the financial year has ended (SFS 1999:1078, ch. 7 s. 2).")]
    [InlineData("", "[LegalBasis(Article6.LegalObligation, Law = \"DK:2022:700:12\")]", "rights", "[work](<#purpose-1>) – Danish Act no. 700 of 2022, s. 12.")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [LegalBasis(Article9.PublicHealth)]", "rights", "public health requires (Art. 17(3)(c)).")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [Retention(Until = RetentionEvent.ClaimSettled)]", "rights", "for legal claims (Art. 17(3)(e)): [work](<#purpose-1>) – until the claim is settled, then erased.")]
    [InlineData(", Kind = PurposeKind.Research", "[LegalBasis(Article6.PublicTask)]", "rights", "archiving in the public interest, research or statistics, if erasure would seriously impair them (Art. 17(3)(d)).")]
    [InlineData(", Kind = PurposeKind.Research", "[LegalBasis(Article6.PublicTask)]", "objection", "research or statistics (Art. 21(6)).")]
    [InlineData(", Kind = PurposeKind.Research", "[LegalBasis(Article6.PublicTask)]", "objection", "not so where it is necessary for a task carried out for reasons of public interest")]
    [InlineData(", Kind = PurposeKind.DirectMarketing", "[LegalBasis(Article6.LegitimateInterests)]", "rights", "if you object to direct marketing,")]
    [InlineData(", Kind = PurposeKind.DirectMarketing", "[LegalBasis(Article6.Contract)]", "objection", "object to direct marketing at any time, without giving reasons, also to profiling for it (Art. 21(2)–(3)). We then stop.")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [AutomatedDecision(\"credit\", Article22.Contract)]", "rights", "you can have a human look at it, express your point of view and contest it.")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [AutomatedDecision(\"credit\", Article22.AuthorisedByLaw, Law = \"SE:2018:218:1\")]", "rights", "if a law allows the decision, that law says how your rights and interests are protected.")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [AutomatedDecision(\"credit\", Article22.ExplicitConsent)]", "withdrawal", "explicit consent to automated decisions (Art. 22(2)(c)).")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [Transfer(\"IN\", TransferGround.ExplicitConsent)]", "withdrawal", "explicit consent to transfers outside the EU/EEA (Art. 49(1)(a)).")]
    [InlineData("", "[LegalBasis(Article6.Consent)]", "withdrawal", "at any time (Art. 7(3)). It is as easy as giving it, and does not affect what was done before.")]
    [InlineData("", "[Recipient(\"carriers\")]", "rights", "That recipients are told of changes (Art. 19)**: We tell those who received your data")]
    [InlineData("", "[Transfer(\"IN\", TransferGround.StandardContractualClauses)]", "rights", "A copy of the safeguards of a transfer (Art. 13(1)(f))**: You can get a copy of the safeguards")]
    [InlineData("", "[JointController(\"Network Inc.\")]", "rights", "The essence of the joint arrangement (Art. 26(2))")]
    [InlineData("", "[JointController(\"Network Inc.\")]", "rights", "you can use the rights with each of us (Art. 26(3)). They are: Network Inc.")]
    public void Conditions_and_limits_stand_with_the_right(string arguments, string attributes, string section, string text) =>
        Assert.Contains(text, Notices.Text(One(FromPerson + attributes, $"ProcessingActivity(\"work\"{arguments})"), section), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Data portability (Art. 20)", "For this purpose: [send news](<#purpose-3>).")]
    [InlineData("Erasure (Art. 17)", "Also if you withdraw your consent. For this purpose: [send news](<#purpose-3>).")]
    [InlineData("Erasure (Art. 17)", "Also if you object and we have no overriding legitimate grounds. For all purposes except: [send news](<#purpose-3>).")]
    public void Partial_right_names_its_purposes(string term, string line) => Assert.Contains(line, Lines(NoticeComposer.Compose(Three), term));

    [Fact]
    public void Right_for_all_purposes_names_none()
    {
        Assert.All(Always.Except(["Erasure (Art. 17)"]), term => Assert.DoesNotContain("#purpose", string.Concat(Lines(NoticeComposer.Compose(Three), term)), StringComparison.Ordinal));
        Assert.DoesNotContain("purpose:", Notices.Text(One(FromPerson + "[LegalBasis(Article6.Consent)]"), "rights"), StringComparison.Ordinal);
    }

    [Fact]
    public void Objection_names_what_can_be_objected_to()
    {
        var notice = NoticeComposer.Compose(Three);
        var list = Assert.Single(Notices.Section(notice, "objection")!.Blocks.OfType<NoticeList>());
        Assert.Equal(["keep order", "prevent fraud"], list.Items.Select(NoticeText.Join));
        Assert.Contains("processing that rests on legitimate interests (Art. 21(1))", Notices.Text(notice, "objection"), StringComparison.Ordinal);
    }

    [Fact]
    public void Basis_of_some_cases_gives_rights_in_part()
    {
        var notice = NoticeComposer.Compose(Registered.App($$"""
            {{Rightful.Person}}
            [ProcessingActivity("support you")] [Processes(typeof(Person), "Email")] [LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegitimateInterests, When = "you use the demo")] public class A;
            [ProcessingActivity("bill you")] [Processes(typeof(Person), "Email")] [LegalBasis(Article6.Contract)] public class B;
            [ProcessingActivity("keep accounts")] [Processes(typeof(Person), "Email")] [LegalBasis(Article6.LegalObligation)] public class C;
            """));

        Assert.Contains("For this purpose: [bill you](<#purpose-2>). In part, as far as that legal basis applies, for: [support you](<#purpose-1>).", Lines(notice, "Data portability (Art. 20)"));
        Assert.Contains("Also if you object and we have no overriding legitimate grounds. In part, as far as that legal basis applies, for: [support you](<#purpose-1>).", Lines(notice, "Erasure (Art. 17)"));
        Assert.Contains("In part, as far as it rests on that legal basis, it is also processing by which we:\n\n- [support you](<#purpose-1>)", Notices.Text(notice, "objection"), StringComparison.Ordinal);
    }

    [Fact]
    public void Version_for_some_people_has_their_rights()
    {
        var register = Registered.App("""
            [DataSubject("buyers")] [DataSource(DataOrigin.DataSubject)] public class Buyer { [PersonalData(DataCategory.Contact, Label = "address")] public string? A { get; set; } }
            [DataSubject("sellers")] [DataSource(DataOrigin.Partner)] public class Seller { [PersonalData(DataCategory.Financial, Label = "account")] public string? B { get; set; } }
            [ProcessingActivity("settle sales")] [Processes(typeof(Buyer))] [Processes(typeof(Seller))] [LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegitimateInterests, "to know sellers", Data = ["B"])] public class Sale;
            [ProcessingActivity("send news", Kind = PurposeKind.DirectMarketing)] [Processes(typeof(Buyer))] [LegalBasis(Article6.Consent)] public class News;
            """);
        string[] Of(string people) => [.. Rows(NoticeComposer.Compose(register, people)!).Select(r => r.Term).Where(Terms.ContainsValue)];

        Assert.Equal(["Data portability (Art. 20)", "To object to direct marketing (Art. 21(2))", "To withdraw consent (Art. 7(3))"], Of("buyers"));
        // An item's own basis is the nearer one.
        Assert.Equal(["To object (Art. 21)"], Of("sellers"));
        var buyers = Notices.Text(NoticeComposer.Compose(register, "buyers")!);
        foreach (var sellers in (string[])["account", "know sellers", "legitimate interests"]) Assert.DoesNotContain(sellers, buyers, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Undeclared_basis_makes_rights_conditional_and_fills_no_page()
    {
        var activities = string.Concat(Enumerable.Range(1, 20).Select(i => $"[ProcessingActivity(\"purpose {i:00}\")] [Processes(typeof(Person), \"Email\")] public class P{i:00};"));
        var notice = NoticeComposer.Compose(Registered.App($"{Rightful.Person} {activities} [ProcessingActivity(\"keep accounts\")] [Processes(typeof(Person), \"Email\")] [LegalBasis(Article6.LegalObligation)] public class Q;"));

        var rights = Notices.Text(notice, "rights");
        Assert.Contains("depend on the legal basis (Art. 6). Ask us for it: it is stated only for the purpose to [keep accounts](<#purpose-21>).", rights, StringComparison.Ordinal);
        Assert.DoesNotContain("purpose 07", rights, StringComparison.Ordinal);
        Assert.Contains("Where no legal basis is stated, you have this right if it is your consent or a contract.", Lines(notice, "Data portability (Art. 20)"));
        Assert.Contains("rests on legitimate interests or a task in the public interest or official authority (Art. 21(1))", Notices.Text(notice, "objection"), StringComparison.Ordinal);
        Assert.Contains("Where no legal basis is stated, you have this right if it is one of these.", Notices.Text(notice, "objection"), StringComparison.Ordinal);
        Assert.Contains("Where no legal basis is stated, this holds if it is your consent.", Notices.Text(notice, "withdrawal"), StringComparison.Ordinal);
        Assert.Contains("Where a legal basis is stated, it stands beside its purpose.", Notices.Text(notice, "purposes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)]", "[LegalBasis(Article6.Contract)]", null)]
    [InlineData("", "", "which is not stated here. Ask us for it.")]
    [InlineData("", "[LegalBasis(Article6.Contract)]", "where it is not stated, which is for: [one](<#purpose-1>).")]
    public void Missing_basis_is_said_once(string one, string two, string? expected)
    {
        var text = Notices.Text(NoticeComposer.Compose(Registered.App($"{Rightful.Person} [ProcessingActivity(\"one\")] [Processes(typeof(Person), \"Email\")] {one} public class A; [ProcessingActivity(\"two\")] [Processes(typeof(Person), \"Email\")] {two} public class B;")), "rights");
        if (expected is null) Assert.DoesNotContain("stated", text, StringComparison.Ordinal);
        else Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[assembly: Right(DataRight.Access, \"tell us what you look for\", Via = Via.Email | Via.Phone)]", "rights", "Access (Art. 15)**:\n  - You can ask whether we process personal data about you and get a copy, together with information about the processing. This must not adversely affect the rights and freedoms of others (Art. 15(4)).\n  - Tell us what you look for. You can do so by e-mail or by telephone.")]
    [InlineData("[assembly: Right(DataRight.Erasure, Unless = \"the law has us keep it\", Consequence = \"we close your account\")]", "rights", "  - This is so except when the law has us keep it. We close your account.")]
    [InlineData("[assembly: Right(DataRight.Objection, \"by a letter to our board\")]", "objection", "By a letter to our board.")]
    [InlineData("[assembly: Right(DataRight.WithdrawConsent, \"in whole or in part\")]", "withdrawal", "In whole or in part.")]
    [InlineData("[assembly: Right(DataRight.Complaint, \"or with our ombudsman\")]", "complaint", "Or with our ombudsman.")]
    [InlineData("[assembly: Right(DataRight.All, \"you show who you are\")]", "rights", "**All rights**: You show who you are.")]
    [InlineData("[assembly: Right(DataRight.Information, \"also by telephone\")]", "rights", "To be informed (Art. 13, Art. 14)**:")]
    public void What_is_declared_stands_with_its_right(string declared, string section, string text) =>
        Assert.Contains(text, Notices.Text(NoticeComposer.Compose(Registered.App($"{declared} {Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] [LegalBasis(Article6.LegitimateInterests)] public class X;")), section), StringComparison.Ordinal);

    [Fact]
    public void What_is_declared_for_one_purpose_names_it() => Assert.Contains(
        "  - By letter. For this purpose: [x](<#purpose-1>).",
        Notices.Text(NoticeComposer.Compose(Registered.App($"{Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] [Right(DataRight.Access, \"by letter\")] public class X; [ProcessingActivity(\"y\")] [Processes(typeof(Person))] public class Y;")), "rights"),
        StringComparison.Ordinal);

    [Fact]
    public void That_we_can_be_contacted_is_said_once()
    {
        var text = Notices.Text(NoticeComposer.Compose(Registered.App($"[assembly: Right(DataRight.Access | DataRight.Erasure, Via = Via.Contact)] {Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] [LegalBasis(Article6.Contract)] public class X;")), "rights");
        Assert.Equal(2, text.Split("ontact").Length);
        Assert.Contains("[Contact us to use them.](<#controller>)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_that_nothing_gives_is_printed_all_the_same()
    {
        var notice = One("[LegalBasis(Article6.LegalObligation)] [Right(DataRight.Portability, \"we are glad to\")] [Right(DataRight.Objection, \"to anything\")] [Right(DataRight.WithdrawConsent, \"whenever you like\")]");

        Assert.Contains("We are glad to.", Lines(notice, "Data portability (Art. 20)"));
        Assert.Contains("You can object to processing on grounds relating to your particular situation.\n\nTo anything.", Notices.Text(notice, "objection"), StringComparison.Ordinal);
        Assert.Contains("Whenever you like.", Notices.Text(notice, "withdrawal"), StringComparison.Ordinal);
    }

    [Fact]
    public void Notice_of_no_processing_grants_no_rights() => Assert.Null(Notices.Section(NoticeComposer.Compose(Notices.Least with { Activities = [] }), "rights"));

    [Theory]
    [InlineData("sv", "Dataportabilitet (artikel 20)", "För detta ändamål: [send news](<#purpose-3>).", "Dessutom om du återkallar ditt samtycke. För detta ändamål: [send news](<#purpose-3>).")]
    [InlineData("da", "Dataportabilitet (artikel 20)", "Til dette formål: [send news](<#purpose-3>).", "Desuden hvis du trækker dit samtykke tilbage. Til dette formål: [send news](<#purpose-3>).")]
    public void Rights_are_printed_in_the_notices_language(string language, string term, string portability, string erasure)
    {
        var notice = NoticeComposer.Compose(Three with { Language = language });
        Assert.Contains(portability, Lines(notice, term));
        Assert.Contains(erasure, Rows(notice).SelectMany(r => r.Values).Select(Text));
    }

    private static ProcessingRegister Three { get; } = Registered.App($$"""
        {{Rightful.Person}}
        [ProcessingActivity("keep order")] [Processes(typeof(Person), "Email")] [LegalBasis(Article6.LegitimateInterests)] public class A;
        [ProcessingActivity("prevent fraud")] [Processes(typeof(Person), "Email")] [LegalBasis(Article6.LegitimateInterests)] public class B;
        [ProcessingActivity("send news")] [Processes(typeof(Person), "Email")] [LegalBasis(Article6.Consent)] public class C;
        """);

    private static NoticeDocument One(string attributes, string activity = "ProcessingActivity(\"x\")") =>
        NoticeComposer.Compose(Registered.App($"{Rightful.Person} [{activity}] [Processes(typeof(Person), nameof(Person.Email), nameof(Person.Interests))] {attributes} public class X;"));

    private static IEnumerable<NoticeFact> Rows(NoticeDocument notice) =>
        Notices.Section(notice, "rights")!.Blocks.OfType<NoticeFacts>().Last().Facts;

    private static string[] Lines(NoticeDocument notice, string term) => [.. Rows(notice).Single(r => r.Term == term).Values.Select(Text)];

    private static string Text(IReadOnlyList<NoticeText> line) => string.Concat(line.Select(p => p.Link is null ? p.Text : $"[{p.Text}](<{p.Link}>)"));
}
