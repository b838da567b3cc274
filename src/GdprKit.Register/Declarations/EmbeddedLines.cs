namespace GdprKit.Declarations;

/// <summary>Reads the data files of the assembly: a line an entry, <c>#</c> before a remark.</summary>
internal static class EmbeddedLines
{
    public static IEnumerable<string> Read(string file)
    {
        using var reader = new StreamReader(typeof(EmbeddedLines).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
