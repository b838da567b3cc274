namespace GdprKit.Analyzers.Semantics;

/// <summary>What a referenced assembly declares.</summary>
/// <param name="Assembly">Its simple name.</param>
/// <param name="Json">Its fragment; <see langword="null"/> where it uses GdprKit's attributes but has none.</param>
/// <param name="Hash">The fragment's hash.</param>
internal sealed record PartFragment(string Assembly, string? Json, string? Hash);
