using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>A member that looks like personal data.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Category">The member of <c>GdprKit.DataCategory</c>.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reason">What it looks like and why: which words, in which company.</param>
internal sealed record Finding(ISymbol Member, string Category, Confidence Confidence, string Reason);
