using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What shows of an object that is written as a whole.</summary>
/// <param name="Member">The most telling tagged member: of Art. 9 or 10 if there is one.</param>
/// <param name="Written">The <c>ToString</c> that somebody wrote for its type.</param>
internal readonly record struct Shown((ISymbol Member, Answer Answer)? Member, IMethodSymbol? Written);
