using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes;

/// <summary>
/// What a file must import so that GdprKit's names mean GdprKit's. ASP.NET Core Identity has a <c>PersonalDataAttribute</c> too, which an
/// alias tells apart; where the app's own types hide a name, it is written in full.
/// </summary>
internal sealed class NamesInScope(SemanticModel model, CompilationUnitSyntax root, SourceText text)
{
    private const string Namespace = "GdprKit";

    private static readonly Regex Enums = new(@"\b[A-Z]\w+(?=\.[A-Z])", RegexOptions.CultureInvariant);

    private static readonly SymbolDisplayFormat AttributeFormat =
        SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.RemoveAttributeSuffix);

    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private bool _needsUsing;

    /// <summary>The attribute as it is written there.</summary>
    public string Qualify(string attribute, int position)
    {
        var name = attribute.Substring(0, attribute.IndexOf('('));
        return Written(name + "Attribute", position, isAttribute: true) + QualifyValues(attribute.Substring(name.Length), position);
    }

    /// <summary>The arguments of an attribute as they are written there, with the names of enums in them.</summary>
    public string QualifyValues(string arguments, int position) =>
        // Outside of texts: every second part between quotation marks.
        string.Join("\"", arguments.Split('"').Select((part, i) => i % 2 == 1 ? part : Enums.Replace(part, e => Written(e.Value, position, isAttribute: false))));

    /// <summary>The name of any type, of another library's in the shortest form that means it there.</summary>
    public string Name(INamedTypeSymbol type, int position, bool isAttribute = false) =>
        IsOurs(type) && type.ContainingType is null
            ? Written(type.Name, position, isAttribute)
            : type.ToMinimalDisplayString(model, position, isAttribute ? AttributeFormat : SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The imports that the attributes need.</summary>
    public IEnumerable<TextChange> Usings()
    {
        var lines = new List<string>();
        if (_needsUsing && !IsImported()) lines.Add($"using {Namespace};");
        lines.AddRange(_aliases.OrderBy(a => a, StringComparer.Ordinal).Select(a => $"using {a} = {Namespace}.{a};"));
        return lines.Count == 0 ? [] : Place(lines);

        bool IsImported() => root.Usings.Any(u => u.Alias is null && u.StaticKeyword.IsKind(SyntaxKind.None) && u.Name?.ToString() == Namespace);
    }

    private string Written(string type, int position, bool isAttribute)
    {
        var shortName = isAttribute ? type.Substring(0, type.Length - "Attribute".Length) : type;
        var found = model.LookupNamespacesAndTypes(position, name: type).Select(s => s is IAliasSymbol alias ? alias.Target : s).ToArray();
        if (found.Length == 0)
        {
            _needsUsing = true;
            return shortName;
        }

        if (found.All(IsOurs)) return shortName;

        // A type in the namespace around, or around that, wins over any alias at the top of the file.
        if (found.Any(f => f.ContainingType is not null || IsAround(f.ContainingNamespace, position))) return $"global::{Namespace}.{shortName}";

        _aliases.Add(type);
        return shortName;
    }

    private bool IsAround(INamespaceSymbol? space, int position)
    {
        for (var around = model.GetEnclosingSymbol(position)?.ContainingNamespace; around is not null; around = around.ContainingNamespace)
        {
            if (SymbolEqualityComparer.Default.Equals(around, space) || around.ToDisplayString() == space?.ToDisplayString()) return true;
        }

        return false;
    }

    private static bool IsOurs(ISymbol symbol) => symbol.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Beside the imports that are there, in their order; else at the top, below the file's header.</summary>
    private IEnumerable<TextChange> Place(List<string> lines)
    {
        var end = LineEnd.Of(text);
        var usings = root.Usings.Count > 0 ? root.Usings : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(n => n.Usings.Count > 0)?.Usings ?? default;
        if (usings.Count == 0)
        {
            var top = BelowHeader();
            return [new TextChange(new TextSpan(top, 0), string.Join(end, lines) + end + (IsBlankLine(top) ? "" : end))];
        }

        var plain = usings.Where(u => u.Alias is null && u.StaticKeyword.IsKind(SyntaxKind.None) && u.GlobalKeyword.IsKind(SyntaxKind.None)).ToArray();
        var changes = new List<TextChange>();
        foreach (var line in lines)
        {
            var isAlias = line.Contains("=");
            var after = isAlias ? usings.Last() : plain.LastOrDefault(u => IsBefore(u.Name!.ToString())) ?? (plain.Length == 0 ? usings.Last() : null);
            if (after is not null)
            {
                changes.Add(new TextChange(new TextSpan(after.Span.End, 0), end + Indent(after) + line));
            }
            else
            {
                changes.Add(new TextChange(new TextSpan(plain[0].SpanStart, 0), line + end + Indent(plain[0])));
            }
        }

        return changes;
    }

    private static bool IsBefore(string name) =>
        name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || string.Compare(name, Namespace, StringComparison.OrdinalIgnoreCase) < 0;

    private string Indent(SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        return text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart)) is var before && string.IsNullOrWhiteSpace(before) ? before : "";
    }

    /// <summary>After a licence header or a directive; a comment right above a type belongs to the type.</summary>
    private int BelowHeader()
    {
        if (root.Externs.Count > 0) return root.Externs.Last().FullSpan.End;

        var top = 0;
        var isHeader = false;
        // Above a namespace there is nothing else.
        var isNamespace = root.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax;
        foreach (var trivia in root.GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) isHeader = true;
            else if (trivia.IsDirective && !trivia.IsKind(SyntaxKind.RegionDirectiveTrivia) && !trivia.IsKind(SyntaxKind.IfDirectiveTrivia)) top = trivia.FullSpan.End;
            else if (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && (isNamespace ? isHeader || top > 0 : isHeader && IsBlankLine(trivia.SpanStart))) (top, isHeader) = (trivia.FullSpan.End, false);
            else if (SyntaxFacts.IsDocumentationCommentTrivia(trivia.Kind())) break;
        }

        return top;
    }

    private bool IsBlankLine(int position) => string.IsNullOrWhiteSpace(text.Lines.GetLineFromPosition(position).ToString()) && position < text.Length;
}
