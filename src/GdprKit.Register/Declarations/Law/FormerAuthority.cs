namespace GdprKit.Declarations.Law;

/// <summary>A name that a supervisory authority no longer has.</summary>
/// <param name="Name">The former name.</param>
/// <param name="Country">The country, in ISO 3166-1 alpha-2.</param>
/// <param name="Until">The last day of the name, in ISO 8601.</param>
/// <param name="Now">What the authority is called now.</param>
internal sealed record FormerAuthority(string Name, string Country, string Until, string Now);
