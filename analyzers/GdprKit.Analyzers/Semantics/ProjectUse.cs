using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Semantics;

/// <summary>
/// Whether a project uses GdprKit itself. One that only gets it through another project's reference has not asked to be searched.
/// </summary>
internal static class ProjectUse
{
    /// <summary>Whether some file imports the namespace: nothing of it is used without that, or its whole name on the assembly.</summary>
    public static bool Of(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot(cancellationToken) is not CompilationUnitSyntax root) continue;
            if (Imports(root.Usings) || root.Members.OfType<BaseNamespaceDeclarationSyntax>().Any(n => Imports(n.Usings))) return true;
        }

        return compilation.Assembly.GetAttributes().Any(a => AttributeReader.KindOf(a) is not null);
    }

    private static bool Imports(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive.Name is { } name && name.ToString() is var text && (text == "GdprKit" || text.StartsWith("GdprKit.", StringComparison.Ordinal))) return true;
        }

        return false;
    }
}
