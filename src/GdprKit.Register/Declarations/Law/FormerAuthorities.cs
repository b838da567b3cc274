namespace GdprKit.Declarations.Law;

/// <summary>Finds supervisory authorities under names that they no longer have.</summary>
internal static class FormerAuthorities
{
    private static readonly LawFile File = new("former-authorities.txt");
    private static readonly FormerAuthority[] Authorities = [.. File.Entries(4).Select(r => new FormerAuthority(r[0], r[1], r[2], r[3]))];

    /// <summary>The day of which the names are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyList<FormerAuthority> All => Authorities;

    /// <summary>The first that a text names.</summary>
    public static FormerAuthority? In(string? text) => text is null ? null : Authorities.FirstOrDefault(a => WholeWords.Contains(text, a.Name));
}
