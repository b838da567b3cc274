using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>
/// What a local variable holds where it is read, by syntax alone: its initial value, or the last one that is assigned on the way. Where a branch or
/// a loop may have assigned another, nothing is known.
/// </summary>
internal static class LocalValues
{
    // Once for each member: a method of thousands of lines may read as many variables.
    private static readonly ConditionalWeakTable<SyntaxNode, Dictionary<string, IdentifierNameSyntax[]>> Writes = new();

    /// <summary>A text may be added to as often as a file has lines.</summary>
    private const int MaxSources = 32;

    public static IReadOnlyList<LocalSource> At(SyntaxNode use, ILocalSymbol local, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references || references[0].SyntaxTree != use.SyntaxTree) return [];
        var declaration = references[0].GetSyntax(cancellationToken);
        var writes = Member(declaration) is { } member && Writes.GetValue(member, WritesIn).TryGetValue(local.Name, out var found) ? found : [];
        var sources = new List<LocalSource>();
        return Collect(use, declaration, writes, sources) ? sources : [];
    }

    private static bool Collect(SyntaxNode use, SyntaxNode declaration, IdentifierNameSyntax[] writes, List<LocalSource> sources)
    {
        for (var i = Before(writes, use.SpanStart); i >= 0 && sources.Count < MaxSources; i--)
        {
            // The last one before decides; it must be a statement that is always passed.
            if (Assignment(writes[i]) is not { } assignment || !IsPassed(assignment.Parent!, use)) return false;
            if (IsInLoopWith(writes, assignment, use, declaration)) return false;
            sources.Add(new(assignment.Right));
            if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) return true;
            if (!assignment.IsKind(SyntaxKind.AddAssignmentExpression)) return false;
            use = assignment.Parent!;
        }

        if (writes.Length > 0 && IsInLoopWith(writes, declaration, use, declaration)) return false;
        if (Initial(declaration) is { } initial) sources.Add(initial);
        return true;
    }

    /// <summary>The index of the last one before a place.</summary>
    private static int Before(IdentifierNameSyntax[] writes, int place)
    {
        var (low, high) = (0, writes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (writes[middle].SpanStart < place) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private static AssignmentExpressionSyntax? Assignment(IdentifierNameSyntax written) =>
        written.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment && assignment.Left == written ? assignment : null;

    /// <summary>Whether the use comes after the statement in its block, in whatever depth, but in no other function.</summary>
    private static bool IsPassed(SyntaxNode statement, SyntaxNode use)
    {
        var block = statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;
        for (var node = use; node is not null; node = node.Parent)
        {
            if (node == block) return block is BlockSyntax or CompilationUnitSyntax;
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return false;
        }

        return false;
    }

    /// <summary>Whether a loop around the use, but not around where its value comes from, writes the variable again.</summary>
    private static bool IsInLoopWith(IdentifierNameSyntax[] writes, SyntaxNode from, SyntaxNode use, SyntaxNode declaration)
    {
        for (var node = use.Parent; node is not null && !node.Span.Contains(declaration.Span); node = node.Parent)
        {
            var isLoop = node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;
            if (isLoop && !node.Span.Contains(from.Span) && (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax || writes.Any(w => node.Span.Contains(w.Span)))) return true;
        }

        return false;
    }

    private static LocalSource? Initial(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => new(value),
        ForEachStatementSyntax each => new(each.Expression, IsElement: true),
        SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax } designation => Matched(designation.Parent!),
        SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax values } } } all } designation
            when all.Variables.Count == values.Arguments.Count => new(values.Arguments[all.Variables.IndexOf(designation)].Expression),
        _ => null,
    };

    /// <summary>What a pattern is held against.</summary>
    private static LocalSource? Matched(SyntaxNode pattern)
    {
        for (var node = pattern; ; node = node.Parent!)
        {
            switch (node.Parent)
            {
                case ParenthesizedPatternSyntax or BinaryPatternSyntax:
                    continue;
                case IsPatternExpressionSyntax test:
                    return new(test.Expression);
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice }:
                    return new(choice.GoverningExpression);
                case CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice }:
                    return new(choice.Expression);
                case SubpatternSyntax { ExpressionColon.Expression: IdentifierNameSyntax name }:
                    return new(name); // { Email: var email }
                default:
                    return null;
            }
        }
    }

    private static SyntaxNode? Member(SyntaxNode node)
    {
        SyntaxNode? member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is GlobalStatementSyntax ? member.Parent : member;
    }

    private static Dictionary<string, IdentifierNameSyntax[]> WritesIn(SyntaxNode member) =>
        member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(Inventory.LocalVariable.IsWritten).GroupBy(i => i.Identifier.ValueText, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
