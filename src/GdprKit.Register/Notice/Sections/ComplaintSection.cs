using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>Where to complain (Art. 13(2)(d), 77): the authority that is declared, or that of the controller's or its representative's country.</summary>
internal static class ComplaintSection
{
    public static NoticePart? Of(NoticeContext c) => c.Part("complaint", ["13(2)(d)", "14(2)(e)"], [.. Blocks(c), .. DeclaredLines.Of(c, DataRight.Complaint).Select(Phrases.Paragraph)]);

    /// <summary>What the first layer says.</summary>
    public static string Short(NoticeContext c) =>
        Declared(c) is { } declared ? declared
        : Found(c) is { Country: not "DE" } found ? found.Name
        : c.Words["right.Complaint"];

    private static IEnumerable<NoticeBlock> Blocks(NoticeContext c)
    {
        if (Declared(c) is { } declared)
        {
            yield return Phrases.Paragraph(c.Words["complaint-text"]);
            // Whoever names the authority of the country gets its address, too.
            if (Found(c) is { } same && same.Name.Contains(declared, StringComparison.OrdinalIgnoreCase)) yield return Address(c, same);
            else yield return Phrases.Paragraph(Phrases.Sentence(declared));
        }
        else if (Found(c) is not { } authority)
        {
            yield return Phrases.Paragraph(c.Words["complaint-anywhere"]);
        }
        else if (authority.Country == "DE")
        {
            yield return Phrases.Paragraph(c.Words["complaint-anywhere"]);
            yield return Phrases.Paragraph([Phrases.Text(c.Words["complaint-land"] + " "), Phrases.Text(authority.Url, authority.Url)]);
        }
        else
        {
            yield return Phrases.Paragraph(c.Words["complaint-text"]);
            yield return Address(c, authority);
        }
    }

    private static string? Declared(NoticeContext c) => c.Register.Controller?.Authority is { Length: > 0 } declared ? Phrases.Clean(declared) : null;

    private static SupervisoryAuthority? Found(NoticeContext c) => SupervisoryAuthority.Of(c.Register.Controller?.Country) ?? SupervisoryAuthority.Of(c.Register.Representative?.Country);

    private static NoticeFacts Address(NoticeContext c, SupervisoryAuthority a) => Phrases.Facts(
        Phrases.Fact(c.Words["authority"], a.EnglishName.Length > 0 && c.Words.Language == "en" ? $"{a.Name} ({a.EnglishName})" : a.Name),
        a.Address.Length == 0 ? null : Phrases.Fact(c.Words["address"], a.Address),
        a.Email.Length == 0 ? null : Phrases.Fact(c.Words["email"], Links.Line(a.Email, Links.Mail)),
        a.Phone.Length == 0 ? null : Phrases.Fact(c.Words["phone"], Links.Line(a.Phone, Links.Phone)),
        Phrases.Fact(c.Words["web"], Links.Line(a.Url, Links.Web)))!;
}
