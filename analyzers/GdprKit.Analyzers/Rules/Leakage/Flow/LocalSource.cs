using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What a local variable holds: the value of an expression, an element of it, or a member that a pattern names.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="IsElement">Whether the variable holds one element of it at a time.</param>
/// <param name="Part">The variable, where the expression takes a record apart.</param>
internal readonly record struct LocalSource(SyntaxNode Expression, bool IsElement = false, SyntaxNode? Part = null);
