using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>What an endpoint returns.</summary>
/// <param name="Type">The type, out of tasks, results and sequences.</param>
/// <param name="IsSequence">Whether there are many.</param>
/// <param name="Value">The expression, where it is one.</param>
/// <param name="IsView">Whether a page is made of it, which need not show all of it.</param>
internal readonly record struct ReturnedValue(ITypeSymbol Type, bool IsSequence, IOperation? Value = null, bool IsView = false);
