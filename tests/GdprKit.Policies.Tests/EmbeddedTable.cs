namespace GdprKit.Policies.Tests;

/// <summary>The tables beside the tests: a row a line, with columns between tabs. Lines that begin with # tell how to read them.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">Its folder and name: <c>Facts/spektr.tsv</c>.</param>
    /// <param name="columns">How many columns each row has.</param>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no table {name}."));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            yield return cells.Length == columns ? cells : throw new FormatException($"{name}: '{line}' has {cells.Length} columns, not {columns}.");
        }
    }
}
