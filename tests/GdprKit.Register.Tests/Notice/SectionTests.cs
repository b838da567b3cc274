using GdprKit.Register.Notice;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Every item of Art. 13 and 14 has its section, in order, where there is something to say.</summary>
public sealed class SectionTests
{
    private static readonly NoticeDocument Full = NoticeComposer.Compose(Notices.Full);

    [Fact]
    public void Sections_stand_in_the_order_of_the_law() => Assert.Equal(
        ["about", "controller", "officer", "purposes", "interests", "data", "sources", "recipients", "transfers", "retention", "provision", "decisions", "rights", "objection", "withdrawal", "complaint", "cookies", "security", "changes"],
        Full.Sections.Select(s => s.Id));

    [Fact]
    public void Every_letter_of_articles_13_and_14_is_answered()
    {
        var answered = Full.Sections.SelectMany(s => s.Articles).ToHashSet();
        Assert.Empty(((string[])
        [
            "13(1)(a)", "13(1)(b)", "13(1)(c)", "13(1)(d)", "13(1)(e)", "13(1)(f)", "13(2)(a)", "13(2)(b)", "13(2)(c)", "13(2)(d)", "13(2)(e)", "13(2)(f)", "13(3)",
            "14(1)(a)", "14(1)(b)", "14(1)(c)", "14(1)(d)", "14(1)(e)", "14(1)(f)", "14(2)(a)", "14(2)(b)", "14(2)(c)", "14(2)(d)", "14(2)(e)", "14(2)(f)", "14(2)(g)", "14(4)", "21(4)",
        ]).Except(answered));
    }

    [Fact]
    public void What_nobody_declared_has_no_section() => Assert.Equal(
        ["about", "controller", "purposes", "data", "rights", "complaint"],
        NoticeComposer.Compose(Notices.Least).Sections.Select(s => s.Id));

    [Theory]
    [InlineData("about", "Welcome to our notice.")]
    [InlineData("controller", "Shop ApS is the controller")]
    [InlineData("controller", "EU Rep GmbH")]
    [InlineData("officer", "dpo@shop.example")]
    [InlineData("purposes", "A contract, Art. 6(1)(b): the order.")]
    [InlineData("purposes", "Your explicit consent, Art. 9(2)(a).")]
    [InlineData("purposes", "3 years after the order is completed, then erased.")]
    [InlineData("interests", "To sell more – [send you offers](<#purpose-2>)")]
    [InlineData("data", "| Data concerning health (special category, Art. 9) | Allergies | Customers |")]
    [InlineData("sources", "You. For this purpose: [deliver what you ordered](<#purpose-1>).")]
    [InlineData("recipients", "The post office. Only to: [deliver what you ordered]")]
    [InlineData("recipients", "We do not sell data.")]
    [InlineData("transfers", "### The United States")]
    [InlineData("transfers", "Standard contractual clauses of the European Commission, Art. 46(2)(c)")]
    [InlineData("transfers", "No adequacy decision of the European Commission is relied on.")]
    [InlineData("retention", "| All purposes | 3 years after the order is completed, then erased. |")]
    [InlineData("provision", "Yes, a contract asks for it, or it is needed to enter into one. | We cannot deliver. |")]
    [InlineData("decisions", "Customers are grouped by what they buy.")]
    [InlineData("rights", "Data portability (Art. 20)")]
    [InlineData("rights", "We gladly help.")]
    [InlineData("objection", "You can object to direct marketing at any time")]
    [InlineData("objection", "You say no by e-mail.")]
    [InlineData("withdrawal", "You withdraw it with the link in each message.")]
    [InlineData("complaint", "Carl Jacobsens Vej 35, 2500 Valby")]
    [InlineData("cookies", "| session | Strictly necessary. | 30 days | Us |")]
    [InlineData("security", "Doors have locks.")]
    [InlineData("changes", "Last updated 2026-01-31.")]
    public void Section_says(string section, string text) => Assert.Contains(text, Notices.Text(Full, section), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void What_is_not_public_is_not_said()
    {
        var text = Notices.Text(Full);
        foreach (var hidden in (string[])["Olga", "two keys", "customers' books", "our customers"]) Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Security_needs_to_be_asked_for() =>
        Assert.Null(Notices.Section(NoticeComposer.Compose(Notices.Full with { Notice = Notices.Full.Notice! with { ShowsSecurity = false } }), "security"));

    [Fact]
    public void Rights_follow_from_the_bases()
    {
        var text = Notices.Text(NoticeComposer.Compose(Notices.Least), "rights");
        Assert.Contains("Data portability (Art. 20)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("To object", text, StringComparison.Ordinal);
        Assert.DoesNotContain("withdraw", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void First_layer_links_into_the_sections_and_no_link_leads_nowhere()
    {
        var groups = Full.Sections.SelectMany(s => s.Blocks).OfType<NoticeGroup>().Select(g => g.Id);
        var targets = Full.Sections.Select(s => s.Id).Concat(groups).Select(id => "#" + id).ToHashSet();
        var markdown = NoticeMarkdown.Write(Full);
        string[] links = [.. markdown.Split("(<").Skip(1).Select(l => l.Split('>')[0]).Where(l => l.StartsWith('#'))];
        Assert.Empty(links.Except(targets));
        foreach (var id in (string[])["controller", "data", "rights", "objection", "withdrawal", "complaint"])
        {
            Assert.Contains($"(<#{id}>)", markdown.Split("## About")[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Title_from_a_code_name_is_no_heading()
    {
        var text = Notices.Text(Full, "purposes");
        Assert.Contains("### Find new colleagues", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Recruitment", text, StringComparison.Ordinal);
    }
}
