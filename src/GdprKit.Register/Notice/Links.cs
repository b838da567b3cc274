namespace GdprKit.Register.Notice;

/// <summary>The only links of a notice: to its own sections, to a mailbox, a telephone, a website. A declared address of another kind stays text.</summary>
internal static class Links
{
    public static string? Mail(string email)
    {
        email = email.Trim();
        return email.Count(c => c == '@') == 1 && email.All(c => char.IsAsciiLetterOrDigit(c) || "@.-_+".Contains(c)) ? "mailto:" + email : null;
    }

    public static string? Phone(string phone)
    {
        // "+46(0)8": the zero is dialled without the country's code only.
        var number = string.Concat(phone.Replace("(0)", "", StringComparison.Ordinal).Where(c => char.IsAsciiDigit(c) || c == '+'));
        return number.Length >= 5 && phone.All(c => char.IsAsciiDigit(c) || "+-() ".Contains(c)) ? "tel:" + number : null;
    }

    public static string? Web(string url) =>
        Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") ? uri.AbsoluteUri : null;

    /// <summary>A line that leads where it says.</summary>
    public static IReadOnlyList<NoticeText> Line(string text, Func<string, string?> link) => Phrases.Line(Phrases.Clean(text), link(text));
}
