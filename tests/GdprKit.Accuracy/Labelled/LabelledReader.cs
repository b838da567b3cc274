using System.Globalization;

namespace GdprKit.Accuracy.Labelled;

/// <summary>Reads the files of this folder; README.md says what a line may be.</summary>
internal static class LabelledReader
{
    public static IReadOnlyList<LabelledRepository> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal).Select(file => Read(file, File.ReadAllLines(file)))];

    public static LabelledRepository Read(string file, IReadOnlyList<string> lines)
    {
        string name = "", commit = "";
        HashSet<string> enums = [], structs = [];
        List<LabelledType> types = [];
        List<LabelledMember> members = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var columns = lines[i].Split('\t');
            switch (columns)
            {
                case ["repository", var n, var c]:
                    (name, commit) = (n, c);
                    break;
                case ["enums", var e]:
                    enums = [.. e.Split(' ')];
                    break;
                case ["structs", var s]:
                    structs = [.. s.Split(' ')];
                    break;
                case ["type", var kind, var space, var type, var bases]:
                    types.Add(new LabelledType(kind, space, type, bases, members = []));
                    break;
                case ["property" or "field", _, _, ..] when types.Count > 0:
                    members.Add(Member(columns, $"{file}({i + 1})"));
                    break;
                default:
                    throw new FormatException($"{file}({i + 1}): '{lines[i]}' is no line of a labelled file.");
            }
        }

        return new LabelledRepository(name, commit, enums, structs, types);
    }

    private static LabelledMember Member(string[] columns, string where)
    {
        string At(int index) => index < columns.Length ? columns[index] : "";
        var label = At(3) switch
        {
            "" => Label.None,
            "yes" => Label.Yes,
            "no" => Label.No,
            "link" => Label.Link,
            "unclear" => Label.Unclear,
            var other => throw new FormatException($"{where}: '{other}' is no label."),
        };
        var weight = At(5) is "" ? 0 : double.Parse(At(5), CultureInfo.InvariantCulture);
        return new LabelledMember(columns[0] == "field", columns[1], columns[2], label, At(4), weight, At(6));
    }
}
