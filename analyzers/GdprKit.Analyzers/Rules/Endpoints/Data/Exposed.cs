using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>Tagged data that comes with a returned value.</summary>
/// <param name="Member">The tagged member.</param>
/// <param name="Answer">Its tags.</param>
/// <param name="IsNested">Whether it is of an object within, which may be there or not.</param>
internal readonly record struct Exposed(ISymbol Member, Answer Answer, bool IsNested = false);
