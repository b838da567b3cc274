using System.Text;

namespace GdprKit.Declarations.Fragments;

/// <summary>A declared text as fragments hold it, whatever the checkout and the editor made of it.</summary>
internal static class CanonicalText
{
    public static string Of(string text)
    {
        if (!IsOther(text)) return text;

        var canonical = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r': // Which line end a text has depends on the checkout.
                    if (i + 1 == text.Length || text[i + 1] != '\n') canonical.Append('\n');
                    break;
                // A lone surrogate has no UTF-8 form and would not survive in the attribute.
                case >= '\uD800' and <= '\uDFFF' when !IsPaired(text, i): canonical.Append('\uFFFD'); break;
                default: canonical.Append(text[i]); break;
            }
        }

        return canonical.ToString();
    }

    private static bool IsOther(string text)
    {
        foreach (var c in text)
        {
            if (c is '\r' or (>= '\uD800' and <= '\uDFFF')) return true;
        }

        return false;
    }

    private static bool IsPaired(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
