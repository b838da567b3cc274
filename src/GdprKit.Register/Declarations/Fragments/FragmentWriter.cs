using System.Globalization;
using System.Text;
using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Fragments;

/// <summary>
/// Writes canonical JSON: no white space, a fixed order, line ends normalised, so that the same declarations give the same bytes on
/// every machine.
/// </summary>
internal static class FragmentWriter
{
    /// <summary>Writes a whole fragment from declarations, types and translations that are already written; types stay in the order given.</summary>
    public static string WriteFragment(string assembly, IEnumerable<string> includes, IEnumerable<string> declarations, IEnumerable<string> types, IEnumerable<string> translations)
    {
        var json = new StringBuilder();
        json.Append("{\"schema\":").Append(Fragment.CurrentSchema.ToString(CultureInfo.InvariantCulture)).Append(",\"assembly\":");
        WriteString(json, assembly);
        WriteStrings(json, "includes", [.. includes]);

        // On the assembly attributes have no order of their own: files come in any.
        WriteAll(json, "declarations", declarations.OrderBy(d => d, StringComparer.Ordinal));
        WriteAll(json, "types", types);
        // Files come in any order, too.
        WriteAll(json, "translations", translations.OrderBy(t => t, StringComparer.Ordinal));
        return json.Append('}').ToString();
    }

    /// <summary>Writes a type for the fragment of an assembly, which may hold types of others for what they inherit from.</summary>
    public static string WriteType(DeclaredType type, string from)
    {
        var json = new StringBuilder("{\"name\":");
        WriteString(json, type.Name);
        if (type.Assembly != from)
        {
            json.Append(",\"assembly\":");
            WriteString(json, type.Assembly);
        }

        if (type.Outer is not null)
        {
            json.Append(",\"outer\":");
            WriteString(json, type.Outer);
        }

        WriteStrings(json, "bases", type.Bases);
        WriteAll(json, "declarations", type.Declarations.Select(WriteDeclaration));
        WriteAll(json, "members", type.Members.Select(WriteMember));
        return json.Append('}').ToString();
    }

    public static string WriteDeclaration(Declaration declaration)
    {
        var json = new StringBuilder("{\"attribute\":");
        WriteString(json, declaration.Kind);
        foreach (var pair in declaration.Values.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (pair.Value is string[] list)
            {
                WriteStrings(json, pair.Key, list);
                continue;
            }

            json.Append(',');
            WriteString(json, pair.Key);
            json.Append(':');
            switch (pair.Value)
            {
                case bool flag: json.Append(flag ? "true" : "false"); break;
                case int number: json.Append(number.ToString(CultureInfo.InvariantCulture)); break;
                default: WriteString(json, (string)pair.Value); break;
            }
        }

        return json.Append('}').ToString();
    }

    public static string WriteTranslation(Translation translation)
    {
        var json = new StringBuilder("{\"language\":");
        WriteString(json, translation.Language);
        json.Append(",\"texts\":{");
        var isFirst = true;
        foreach (var text in translation.Texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            if (!isFirst) json.Append(',');
            isFirst = false;
            WriteString(json, text.Key);
            json.Append(':');
            WriteString(json, text.Value);
        }

        return json.Append("}}").ToString();
    }

    private static string WriteMember(DeclaredMember member)
    {
        var json = new StringBuilder("{\"name\":");
        WriteString(json, member.Name);
        json.Append(",\"label\":");
        WriteString(json, member.Label);
        if (member.Optional) json.Append(",\"optional\":true");
        WriteAll(json, "declarations", member.Declarations.Select(WriteDeclaration));
        return json.Append('}').ToString();
    }

    private static void WriteAll(StringBuilder json, string name, IEnumerable<string> written)
    {
        var list = string.Join(",", written);
        if (list.Length > 0) json.Append(",\"").Append(name).Append("\":[").Append(list).Append(']');
    }

    private static void WriteStrings(StringBuilder json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        json.Append(",\"").Append(name).Append("\":[");
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0) json.Append(',');
            WriteString(json, values[i]);
        }

        json.Append(']');
    }

    private static void WriteString(StringBuilder json, string value)
    {
        json.Append('"');
        foreach (var c in CanonicalText.Of(value))
        {
            switch (c)
            {
                case '"' or '\\': json.Append('\\').Append(c); break;
                case '\n': json.Append("\\n"); break;
                case < ' ': json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: json.Append(c); break;
            }
        }

        json.Append('"');
    }
}
