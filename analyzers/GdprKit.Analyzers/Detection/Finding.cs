using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>A member that looks like personal data.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Term">What it looks like.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reason">Why, in a few words.</param>
internal sealed record Finding(ISymbol Member, Term Term, Confidence Confidence, string Reason);
