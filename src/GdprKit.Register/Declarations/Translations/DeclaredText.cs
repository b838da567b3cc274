using System.Text;

namespace GdprKit.Declarations.Translations;

/// <summary>A declared text that the notice prints.</summary>
/// <param name="Id">Where it is from, for people who translate: <c>user-account.purpose</c>. Several texts may share one.</param>
/// <param name="Text">The text.</param>
internal sealed record DeclaredText(string Id, string Text)
{
    /// <summary>
    /// What a translation is found by: the text itself, whatever its white space. A text that was changed has no translation any more,
    /// so that no notice says in one language what it no longer says in the other.
    /// </summary>
    public static string Key(string text)
    {
        if (IsKey(text)) return text;

        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // No file holds the others.
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) key.Append(c);
            else if (char.IsWhiteSpace(c) && key.Length > 0 && key[key.Length - 1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether a text has single spaces between its words and no other white space, as nearly every text has.</summary>
    private static bool IsKey(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (char.IsControl(c) || (char.IsWhiteSpace(c) && (c != ' ' || before == ' '))) return false;
            before = c;
        }

        return text.Length == 0 || before != ' ';
    }
}
