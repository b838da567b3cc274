using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>The types of a compilation's source that declare something, nested ones too.</summary>
internal static class DeclaringTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellationToken = default)
    {
        var left = new Stack<INamespaceOrTypeSymbol>([compilation.SourceModule.GlobalNamespace]);
        while (left.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (left.Pop())
            {
                case INamespaceSymbol space:
                    foreach (var inner in space.GetMembers()) left.Push(inner);
                    break;
                case INamedTypeSymbol type:
                    foreach (var nested in type.GetTypeMembers()) left.Push(nested);
                    if (DeclarationReader.HasDeclarations(type)) yield return type;
                    break;
            }
        }
    }
}
