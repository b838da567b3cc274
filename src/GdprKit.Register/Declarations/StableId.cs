using System.Text;

namespace GdprKit.Declarations;

/// <summary>Makes identifiers and titles of nouns from their class names.</summary>
internal static class StableId
{
    /// <summary>The declared <c>Id</c>, or one made from the class name: <c>UserAccount</c> gives <c>user-account</c>.</summary>
    public static string Of(Declaration declaration, string typeName) =>
        declaration.Text("id") is { Length: > 0 } id ? id : FromName(TypeReference.SimpleName(typeName));

    /// <summary>The characters a-z, 0-9 and - for a name or words; letters outside ASCII stay as they are, in lower case.</summary>
    public static string FromName(string name)
    {
        var id = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                if (id.Length > 0 && id[id.Length - 1] != '-') id.Append('-');
                continue;
            }

            if (id.Length > 0 && id[id.Length - 1] != '-' && StartsWord(name, i)) id.Append('-');
            id.Append(char.ToLowerInvariant(c));
        }

        return id.ToString().TrimEnd('-');
    }

    /// <summary><c>UserAccount</c> gives "User account"; acronyms stay: <c>B2BRelationships</c> gives "B2B relationships".</summary>
    public static string Title(string typeName)
    {
        var name = TypeReference.SimpleName(typeName);
        var title = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && StartsWord(name, i);
            if (starts) title.Append(' ');
            var capital = i == 0 || !starts || (i + 1 < name.Length && char.IsUpper(name[i + 1]));
            title.Append(capital ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return title.Replace('_', ' ').ToString();
    }

    // A capital starts a word after a small letter, or after capitals and digits when a small letter follows: B2B|Relationships, XML|Parser.
    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (char.IsLetterOrDigit(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
}
