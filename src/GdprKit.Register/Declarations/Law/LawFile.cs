namespace GdprKit.Declarations.Law;

/// <summary>
/// A data file of this folder: remarks, a line that says of which day it is, then an entry a line, its columns apart by <c>|</c>. What is no
/// entry is left out, since nobody's compiler may stop at it; a test sees that nothing is.
/// </summary>
internal sealed class LawFile
{
    private static readonly char[] Bar = ['|'];
    private static readonly char[] Comma = [','];

    public LawFile(string name)
    {
        var rows = new List<string[]>();
        foreach (var line in EmbeddedLines.Read("Law/" + name))
        {
            string[] columns = [.. line.Split(Bar).Select(c => c.Trim())];
            if (columns.Length == 2 && columns[0] == "as of") AsOf = columns[1];
            else rows.Add(columns);
        }

        Rows = rows;
    }

    /// <summary>The day of which the entries are, in ISO 8601.</summary>
    public string AsOf { get; } = "";

    /// <summary>The columns of each line, also of those that are no entry.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The lines with as many columns as an entry has.</summary>
    public IEnumerable<string[]> Entries(int columns) => Rows.Where(r => r.Length == columns);

    /// <summary>What a column lists, separated by commas.</summary>
    public static string[] List(string column) => [.. column.Split(Comma).Select(c => c.Trim()).Where(c => c.Length > 0)];
}
