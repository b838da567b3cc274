using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>Whether a compilation applies one of GdprKit's attributes. Asked once, and only where there is something to say.</summary>
internal sealed class DeclarationUse(Compilation compilation)
{
    private static readonly HashSet<string> Names = new(Kinds.All.Concat(Kinds.All.Select(k => k + "Attribute")), StringComparer.Ordinal);

    private int _known; // 0 not asked, 1 no, 2 yes.

    public bool IsAny(CancellationToken cancellationToken)
    {
        // Several threads may ask at a time; they find the same.
        if (_known == 0) _known = Find(cancellationToken) ? 2 : 1;
        return _known == 2;
    }

    private bool Find(CancellationToken cancellationToken) =>
        IsWritten(cancellationToken)
        && (compilation.Assembly.GetAttributes().Any(a => AttributeReader.KindOf(a) is not null) || DeclaringTypes.Of(compilation, cancellationToken).Any());

    // Syntax first: nothing is bound in a project that writes no such attribute.
    private bool IsWritten(CancellationToken cancellationToken) => compilation.SyntaxTrees.Any(tree =>
        tree.GetRoot(cancellationToken).DescendantNodes(static node => node is not (StatementSyntax or ExpressionSyntax)).OfType<AttributeSyntax>().Any(a => Names.Contains(AttributeOwner.SimpleName(a))));
}
