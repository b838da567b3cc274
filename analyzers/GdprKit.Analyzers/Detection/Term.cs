namespace GdprKit.Analyzers.Detection;

/// <summary>One kind of personal data that names tell of.</summary>
/// <param name="Label">What people call it: "e-mail address".</param>
/// <param name="Category">The member of <c>GdprKit.DataCategory</c>.</param>
/// <param name="Strength">How much of a sign it is.</param>
/// <param name="Shapes">Which values fit it.</param>
internal sealed record Term(string Label, string Category, TermStrength Strength, ValueShapes Shapes);
