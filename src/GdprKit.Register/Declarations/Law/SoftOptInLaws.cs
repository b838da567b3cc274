namespace GdprKit.Declarations.Law;

/// <summary>
/// The laws by which a seller may send electronic marketing of its own similar products to customers who can opt out in each message
/// (ePrivacy Directive Art. 13(2)).
/// </summary>
internal static class SoftOptInLaws
{
    private static readonly LawFile File = new("soft-opt-in.txt");
    private static readonly string[] Citations = [.. File.Entries(2).SelectMany(r => LawFile.List(r[0]))];

    /// <summary>The day of which the laws are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    /// <summary>Whether a citation is one of the provisions or of a part of one.</summary>
    public static bool Has(string? citation) =>
        citation?.Trim() is { } law && Citations.Any(c => law.StartsWith(c, StringComparison.OrdinalIgnoreCase) && (law.Length == c.Length || law[c.Length] is ':' or '-'));
}
