using GdprKit.Register.Notice;
using GdprKit.Register.Tests.Rights;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Each item of Art. 13 and 14: what stands where it is declared, and what where it is not.</summary>
public sealed class ItemsOfTheLawTests
{
    private static readonly NoticeDocument Silent = Of("", "");

    [Theory]
    [InlineData("13(1)(a)", "controller", "", "", "Shop ApS is the controller")]
    [InlineData("14(1)(a)", "controller", "[assembly: Representative(\"EU Rep GmbH\", Country = \"DE\", Email = \"rep@shop.example\")]", "", "EU Rep GmbH")]
    [InlineData("13(1)(a)", "controller", "", "[JointController(\"Network Inc.\", Essence = \"it shows the posts\")]", "It shows the posts.")]
    [InlineData("13(1)(b)", "officer", "[assembly: DataProtectionOfficer(\"Olga\", Phone = \"+45 12 34 56 78\")]", "", "+45 12 34 56 78")]
    [InlineData("13(1)(c)", "purposes", "", "[LegalBasis(Article6.LegalObligation, \"the accounts\", Law = \"SE:1999:1078:7:2\")]", "A legal obligation, Art. 6(1)(c): the accounts (SFS 1999:1078, ch. 7 s. 2).")]
    [InlineData("13(1)(c)", "purposes", "", "[LegalBasis(Article6.Contract, \"the order\", With = ContractParty.YourOrganisation, When = \"you buy\", Unless = \"you are a guest\", Examples = [\"the guarantee\"])]", "A contract, Art. 6(1)(b): the order, with your organisation (for example the guarantee; when you buy, except when you are a guest).")]
    [InlineData("14(1)(c)", "purposes", "", "[LegalBasis(Article9.ExplicitConsent, Data = [\"Diagnosis\"])]", "Your explicit consent, Art. 9(2)(a). Only: diagnosis.")]
    [InlineData("13(1)(d)", "interests", "", "[LegalBasis(Article6.LegitimateInterests, \"safe parcels\", InterestOf = \"our insurers\")]", "Safe parcels, in the interest of our insurers – [deliver](<#purpose-1>)")]
    [InlineData("14(1)(d)", "data", "", "", "| Contact details | ")]
    [InlineData("13(1)(e)", "recipients", "", "[Recipient(\"carriers\", Occurs = Occurs.Sometimes, When = \"you order\", Examples = [\"the post\"])]", "Carriers (for example the post; in some cases, when you order).")]
    [InlineData("14(1)(e)", "recipients", "", "[Never(DataPractice.Disclosure)]", "We do not disclose the data.")]
    [InlineData("13(1)(f)", "transfers", "", "[Transfer(\"JP\", TransferGround.Adequacy)]", "The European Commission has decided that the level of protection there is adequate.")]
    [InlineData("13(1)(f)", "transfers", "", "[Transfer(\"IN\", TransferGround.StandardContractualClauses)]", "No adequacy decision of the European Commission is relied on.")]
    [InlineData("13(1)(f)", "transfers", "", "[Transfer(\"IN\", TransferGround.StandardContractualClauses)]", "[Ask us for a copy.](<#controller>)")]
    [InlineData("14(1)(f)", "transfers", "", "[Transfer(\"IN\", TransferGround.StandardContractualClauses, Url = \"https://shop.example/scc\")]", "[https://shop.example/scc](<https://shop.example/scc>)")]
    [InlineData("14(1)(f)", "transfers", "", "[Recipient(typeof(Indian))]", "Who receives it**: A support desk.")]
    [InlineData("13(1)(f)", "transfers", "[assembly: Never(DataPractice.Transfers)]", "", "We do not transfer data outside the EU/EEA.")]
    [InlineData("13(2)(a)", "retention", "", "[Retention(Years = 3, After = RetentionEvent.OrderCompleted)]", "3 years after the order is completed, then erased.")]
    [InlineData("14(2)(a)", "retention", "", "[Retention(\"as long as you are a customer\")]", "As long as you are a customer.")]
    [InlineData("13(2)(b)", "rights", "", "", "Access (Art. 15)")]
    [InlineData("14(2)(c)", "objection", "", "[LegalBasis(Article6.LegitimateInterests)]", "You can object at any time")]
    [InlineData("13(2)(c)", "withdrawal", "", "[Consent(\"get news\", Form = ConsentForm.Click, Withdraw = Via.UnsubscribeLink, MinimumAge = 13)]", "From the age of 13")]
    [InlineData("13(2)(d)", "complaint", "", "", "Datatilsynet")]
    [InlineData("13(2)(e)", "provision", "", "[Processes(DataCategory.Contact, \"phone\", Provision = Provision.Statutory, Law = \"DK:2022:700:12\", Consequence = \"you are fined\")]", "| Phone | Yes, a law asks for it. (Danish Act no. 700 of 2022, s. 12) | You are fined. |")]
    [InlineData("14(2)(f)", "sources", "", "[DataSource(DataOrigin.PublicSource, \"the telephone directory\")]", "A source that is open to the public – the telephone directory.")]
    [InlineData("13(2)(f)", "decisions", "", "[AutomatedDecision(\"whether you may buy on credit\", Article22.Contract, Logic = \"a score\", Consequence = \"you pay at once\", Review = Via.Phone)]", "A score.")]
    [InlineData("14(2)(g)", "decisions", "", "[Profiling(\"by what you buy\", Consequence = \"you see other offers\")]", "You see other offers.")]
    [InlineData("14(2)(g)", "decisions", "[assembly: Never(DataPractice.AutomatedDecisions)]", "", "We make no decisions based solely on automated processing.")]
    [InlineData("13(3)", "changes", "[assembly: PrivacyNotice(Changes = ChangeNotice.AnnouncedInAdvance, ChangesVia = Via.Email)]", "", "You are told by e-mail.")]
    public void Item_is_printed_where_it_is_declared(string article, string section, string assembly, string attributes, string text)
    {
        var notice = Of(assembly, attributes);
        Assert.Contains(article, Notices.Section(notice, section)!.Articles);
        Assert.Contains(text, Notices.Text(notice, section), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("officer")]
    [InlineData("interests")]
    [InlineData("sources")]
    [InlineData("recipients")]
    [InlineData("transfers")]
    [InlineData("retention")]
    [InlineData("provision")]
    [InlineData("decisions")]
    [InlineData("cookies")]
    [InlineData("security")]
    [InlineData("changes")]
    public void Nothing_is_said_where_nothing_is_declared(string section) => Assert.Null(Notices.Section(Silent, section));

    [Theory]
    // What does not depend on a declaration, and what the law gives conditionally where a declaration is missing.
    [InlineData("purposes", "Where a legal basis is stated, it stands beside its purpose.")]
    [InlineData("data", "| Contact details | ")]
    [InlineData("rights", "which is not stated here. Ask us for it.")]
    [InlineData("objection", "Where no legal basis is stated")]
    [InlineData("withdrawal", "Where no legal basis is stated")]
    [InlineData("complaint", "You can lodge a complaint with a supervisory authority")]
    public void What_the_law_gives_is_said_all_the_same(string section, string text) => Assert.Contains(text, Notices.Text(Silent, section), StringComparison.Ordinal);

    [Fact]
    public void Controller_that_nobody_declared_is_not_made_up()
    {
        var notice = NoticeComposer.Compose(Notices.Least with { Controller = null });
        Assert.Null(Notices.Section(notice, "controller"));
        Assert.Contains("This notice tells you how we process personal data", Notices.Text(notice, "about"), StringComparison.Ordinal);
        Assert.DoesNotContain("#controller", Notices.Text(notice), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_told_at_collection_stands_with_its_purpose()
    {
        var notice = Of("[assembly: Statement(NoticeSection.AtCollection, \"we say so at the door\")]", "[Statement(NoticeSection.AtCollection, \"you hear it in the call\")]");
        Assert.Contains("You hear it in the call.", Notices.Text(notice, "purposes"), StringComparison.Ordinal);
        Assert.Contains("We say so at the door.", Notices.Text(notice, "about"), StringComparison.Ordinal);
    }

    [Fact]
    public void Column_of_which_nothing_is_said_is_left_out()
    {
        var notice = Of("[assembly: Cookie(\"cart\", CookiePurpose.StrictlyNecessary)] [assembly: Cookie(\"visits\", CookiePurpose.Statistics)]", "");
        Assert.Equal(["Cookie", "What it is for", "Set or read by"], Notices.Section(notice, "cookies")!.Blocks.OfType<NoticeTable>().Single().Columns);

        notice = Of("[assembly: Cookie(\"cart\", CookiePurpose.StrictlyNecessary, Duration = \"P1D\")] [assembly: Cookie(\"visits\", CookiePurpose.Statistics)]", "");
        Assert.Contains("| visits | Statistics. | – | Us |", Notices.Text(notice, "cookies"), StringComparison.Ordinal);
    }

    [Fact]
    public void Same_said_of_several_items_is_said_once()
    {
        var notice = Of("", "[Processes(DataCategory.Preference, \"colour\", \"size\", Occurs = Occurs.Sometimes)] [Processes(DataCategory.Preference, \"style\", DerivedFrom = \"what you buy\")]");
        Assert.Contains("In some cases: colour, size. Style, derived from what you buy.", Notices.Text(notice, "data"), StringComparison.Ordinal);
        Assert.Contains("  - In some cases: colour, size.\n  - Style, derived from what you buy.", Notices.Text(notice, "purposes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Processes(DataCategory.Health, \"allergies\")]", "Specially protected data**: [Data concerning health](<#data>)")]
    [InlineData("[Processes(DataCategory.CriminalOffence, \"fines\")]", "Specially protected data**: [Criminal convictions and offences](<#data>)")]
    [InlineData("[Transfer(\"IN\", TransferGround.StandardContractualClauses)] [Transfer(\"JP\", TransferGround.Adequacy)]", "Transfers**: [Data leaves the EU/EEA: India and Japan.](<#transfers>)")]
    [InlineData("[Transfer(TransferGround.StandardContractualClauses, Occurs = Occurs.Sometimes)]", "Transfers**: [Data can leave the EU/EEA.](<#transfers>)")]
    public void First_layer_tells_what_is_least_expected(string attributes, string text)
    {
        Assert.Contains(text, NoticeMarkdown.Write(Of("", attributes)).Replace("\\", "", StringComparison.Ordinal).Split("## About")[0], StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("**")[0], NoticeMarkdown.Write(Silent).Split("## About")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Profiling]", "We build profiles of people.", "Machines alone")]
    [InlineData("[AutomatedDecision(\"credit\", Article22.Contract)]", "Machines alone make some decisions about you.", "profiles")]
    public void First_layer_tells_profiling_from_decisions(string attribute, string said, string unsaid)
    {
        var summary = NoticeMarkdown.Write(Of("", attribute)).Split("## About")[0];
        Assert.Contains(said, summary, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_purposes_are_a_line_in_the_first_layer()
    {
        var activities = string.Concat(Enumerable.Range(1, 11).Select(i => $"[ProcessingActivity(\"do the thing {i}\", Title = \"thing {i}\")] public class T{i:00};"));
        var summary = NoticeComposer.Compose(Registered.App(activities)).Summary.Blocks.OfType<NoticeFacts>().Single();
        Assert.Equal("Thing 1; Thing 2; Thing 3; Thing 4; Thing 5; Thing 6; Thing 7; Thing 8; Thing 9; Thing 10; Thing 11", NoticeText.Join(Assert.Single(summary.Facts.Single(f => f.Term == "Why we process data").Values)));
    }

    private static NoticeDocument Of(string assembly, string attributes) => NoticeComposer.Compose(Registered.App($$"""
        {{assembly}}
        [Recipient("a support desk")] [Transfer("IN", TransferGround.StandardContractualClauses)] public class Indian;
        {{Rightful.Person}}
        [ProcessingActivity("deliver")] [Processes(typeof(Person), "Email", "Interests"{{(attributes.Contains("Diagnosis", StringComparison.Ordinal) ? ", \"Diagnosis\"" : "")}})] {{attributes}} public class X;
        """));
}
