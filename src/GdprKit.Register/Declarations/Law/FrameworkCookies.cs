namespace GdprKit.Declarations.Law;

/// <summary>Known cookies of frameworks that are strictly necessary.</summary>
internal static class FrameworkCookies
{
    private static readonly LawFile File = new("framework-cookies.txt");
    private static readonly FrameworkCookie[] Cookies = [.. File.Entries(3).Select(r => new FrameworkCookie(r[0], r[1], r[2]))];
    private static readonly WildcardTable<FrameworkCookie> ByName = new(Cookies.Select(c => (c.Pattern, c)), ignoreCase: false);

    /// <summary>The day of which the names are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyList<FrameworkCookie> All => Cookies;

    public static FrameworkCookie? Find(string? name) => name is null ? null : ByName.Find(name.Trim());
}
