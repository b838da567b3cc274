namespace Storefront;

/// <summary>Something to buy.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Price">Its price in Danish kroner.</param>
[NotPersonalData("what the shop sells")]
internal sealed record Article(string Name, decimal Price);
