using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes;

/// <summary>Makes GdprKit's names mean GdprKit's types in a file.</summary>
internal static class UsingWriter
{
    /// <summary>The directives that the attribute needs at a place: the namespace, and an alias where another type has the same name.</summary>
    public static IReadOnlyList<string> Needed(SemanticModel model, int position, string attribute)
    {
        var type = attribute + "Attribute";
        var found = model.LookupNamespacesAndTypes(position, name: type);
        var ours = found.Any(IsOurs);
        var needed = new List<string>();
        if (!ours && !model.LookupNamespacesAndTypes(position, name: "DataCategory").Any(IsOurs)) needed.Add("using GdprKit;");
        // ASP.NET Core Identity has a [PersonalData] as well.
        if (found.Any(s => !IsOurs(s))) needed.Add($"using {type} = GdprKit.{type};");
        return needed;
    }

    /// <summary>Adds directives at their place in the order of those that are there; a head comment of the file stays above them.</summary>
    public static CompilationUnitSyntax Add(CompilationUnitSyntax root, IEnumerable<string> directives, string endOfLine)
    {
        foreach (var text in directives.Distinct(StringComparer.Ordinal).OrderBy(d => d.Contains('=')))
        {
            if (root.Usings.Any(u => u.ToString() == text)) continue;

            var directive = SyntaxFactory.ParseCompilationUnit(text).Usings[0].WithTrailingTrivia(SyntaxFactory.EndOfLine(endOfLine));
            root = root.Usings.Count == 0 ? AddFirst(root, directive, endOfLine) : Insert(root, directive);
        }

        return root;
    }

    private static CompilationUnitSyntax AddFirst(CompilationUnitSyntax root, UsingDirectiveSyntax directive, string endOfLine)
    {
        var trivia = root.GetLeadingTrivia().ToList();
        // What an empty line parts from the first declaration is the file's, not the declaration's.
        var head = trivia.Count;
        while (head > 0 && !(head > 1 && trivia[head - 1].IsKind(SyntaxKind.EndOfLineTrivia) && trivia[head - 2].IsKind(SyntaxKind.EndOfLineTrivia))) head--;
        directive = directive.WithLeadingTrivia(trivia.Take(head)).WithTrailingTrivia(SyntaxFactory.EndOfLine(endOfLine), SyntaxFactory.EndOfLine(endOfLine));
        return root.WithLeadingTrivia(trivia.Skip(head)).WithUsings([directive]);
    }

    private static CompilationUnitSyntax Insert(CompilationUnitSyntax root, UsingDirectiveSyntax directive)
    {
        var usings = root.Usings;
        var index = usings.Count;
        for (var i = 0; i < usings.Count; i++)
        {
            if (Rank(usings[i]) is var rank && (rank < Rank(directive) || (rank == Rank(directive) && Compare(usings[i], directive) < 0))) continue;
            index = i;
            break;
        }

        if (index == usings.Count) return root.WithUsings(usings.Add(directive));
        var next = usings[index];
        return root.WithUsings(usings.Replace(next, next.WithLeadingTrivia()).Insert(index, directive.WithLeadingTrivia(next.GetLeadingTrivia())));
    }

    private static int Compare(UsingDirectiveSyntax one, UsingDirectiveSyntax other) => string.CompareOrdinal(one.Name?.ToString(), other.Name?.ToString());

    /// <summary>Global first, then System, then others, then static, then aliases.</summary>
    private static int Rank(UsingDirectiveSyntax directive) =>
        directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) ? 0
        : directive.Alias is not null ? 4
        : directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) ? 3
        : directive.Name?.ToString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)) ? 1 : 2;

    private static bool IsOurs(ISymbol symbol) => symbol.ContainingNamespace is { Name: "GdprKit", ContainingNamespace.IsGlobalNamespace: true };
}
