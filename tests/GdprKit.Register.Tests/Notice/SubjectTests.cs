using GdprKit.Register.Notice;

namespace GdprKit.Register.Tests.Notice;

/// <summary>The version for some people.</summary>
public sealed class SubjectTests
{
    [Fact]
    public void People_are_those_of_the_controllers_own_activities() =>
        Assert.Equal(["customers", "job-applicants"], NoticeComposer.Subjects(Notices.Full).Select(s => s.Key));

    [Fact]
    public void Version_holds_what_concerns_them_and_nothing_else()
    {
        var notice = NoticeComposer.Compose(Notices.Full, "job-applicants")!;
        Assert.Equal("job applicants", notice.Subject!.Name);
        var text = Notices.Text(notice);
        foreach (var theirs in (string[])["Find new colleagues", "degree", "To recruit", "Shop ApS", "Datatilsynet"]) Assert.Contains(theirs, text, StringComparison.OrdinalIgnoreCase);
        foreach (var others in (string[])["deliver what", "allergies", "post office", "United States", "offers", "direct marketing", "grouped"]) Assert.DoesNotContain(others, text, StringComparison.OrdinalIgnoreCase);
        Assert.Null(Notices.Section(notice, "withdrawal"));
        Assert.Null(Notices.Section(notice, "transfers"));
    }

    [Fact]
    public void Activity_about_several_shows_each_only_their_data()
    {
        var register = Registered.App("""
            [DataSubject("buyers")] public class Buyer { [PersonalData(DataCategory.Contact, Label = "address")] public string? A { get; set; } }
            [DataSubject("sellers")] public class Seller { [PersonalData(DataCategory.Financial, Label = "account")] public string? B { get; set; } }
            [ProcessingActivity("settle sales")] [Processes(typeof(Buyer))] [Processes(typeof(Seller))] [LegalBasis(Article6.Contract)] public class Sale;
            """);
        var text = Notices.Text(NoticeComposer.Compose(register, "sellers")!);
        Assert.Contains("account", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("**Data**: Address", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("buyers", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nobody_knows_them() => Assert.Null(NoticeComposer.Compose(Notices.Full, "martians"));
}
