using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Personal data that a value carries.</summary>
/// <param name="Member">The tagged member.</param>
/// <param name="Answer">Its tags.</param>
/// <param name="Whole">The type that is written as a whole, and the member with it; <see langword="null"/>: the member itself is read.</param>
/// <param name="Syntax">Where.</param>
/// <param name="Position">Where in its text.</param>
internal sealed record Carried(ISymbol Member, Answer Answer, ITypeSymbol? Whole, SyntaxNode Syntax, Position Position);
