namespace GdprKit.AspNetCore.SelfService;

/// <summary>The consents of a person.</summary>
internal sealed record ConsentList(IReadOnlyList<ConsentView> Consents);
