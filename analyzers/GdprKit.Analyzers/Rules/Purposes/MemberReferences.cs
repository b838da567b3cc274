using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>The names under which declarations may know a member: its own, those that it overrides, hides or implements, and its twin's.</summary>
internal static class MemberReferences
{
    public static IEnumerable<MemberReference> Of(ISymbol member)
    {
        member = member.OriginalDefinition;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var left = new Stack<ISymbol>([member]);
        if (TaggableMembers.Twin(member) is { } twin) left.Push(twin.OriginalDefinition);
        while (left.Count > 0)
        {
            var current = left.Pop();
            if (!seen.Add(current)) continue;

            yield return new(SymbolNames.Reference(current.ContainingType.OriginalDefinition), current.Name);
            foreach (var above in TagReader.BaseDeclarations(current)) left.Push(above.OriginalDefinition);
        }
    }
}
