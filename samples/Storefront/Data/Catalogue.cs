namespace Storefront;

/// <summary>What the shop sells.</summary>
internal static class Catalogue
{
    public static readonly IReadOnlyList<Article> Articles =
    [
        new("Rain jacket", 899),
        new("Hiking boots", 1_299),
        new("Wool socks", 129),
        new("Head torch", 249),
        new("Tent for two", 2_499),
    ];

    public static Article? Find(string name) => Articles.FirstOrDefault(a => a.Name == name);

    /// <summary>What others bought who bought this, as far as a sample knows.</summary>
    public static Article NextTo(string name) => Articles[(Articles.TakeWhile(a => a.Name != name).Count() + 1) % Articles.Count];
}
