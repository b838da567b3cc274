using System.Globalization;

namespace GdprKit.Register.Record;

/// <summary>Names of sheets as Excel takes them: up to 31 characters, some forbidden, each once.</summary>
internal sealed class SheetNames
{
    private const int MaximumLength = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Next(string name)
    {
        var allowed = string.Concat(name.Select(c => @"[]:*?/\".Contains(c, StringComparison.Ordinal) || char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim(' ', '\'');
        if (allowed.Length == 0) allowed = "–";
        var unique = Cut(allowed, "");
        for (var number = 2; !_taken.Add(unique); number++) unique = Cut(allowed, string.Create(CultureInfo.InvariantCulture, $" ({number})"));
        return unique;
    }

    private static string Cut(string name, string suffix) => (name.Length + suffix.Length <= MaximumLength ? name : name[..(MaximumLength - suffix.Length)].TrimEnd(' ', '\'')) + suffix;
}
