using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>
/// What a local variable may hold where it is read, by syntax alone: its initial value, or what is assigned on the way, back to the last assignment
/// that no way leads around. What else gives it a value hides what it holds.
/// </summary>
internal static class LocalValues
{
    // Once for each member: a method of thousands of lines may read as many variables.
    private static readonly ConditionalWeakTable<SyntaxNode, WrittenLocals> Written = new();

    /// <summary>A text may be added to as often as a file has lines.</summary>
    private const int MaxSources = 32;

    public static IReadOnlyList<LocalSource> At(SyntaxNode use, ILocalSymbol local, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references || references[0].SyntaxTree != use.SyntaxTree) return [];
        var declaration = references[0].GetSyntax(cancellationToken);
        if (Member(declaration) is not { } member) return Initial(declaration) is { } initial ? [initial] : [];

        var written = Written.GetValue(member, WrittenLocals.In);
        var sources = Collect(use, declaration, written.Writes(local.Name));
        foreach (var added in written.Additions(local.Name))
        {
            if (added.SpanStart >= use.SpanStart || sources.Count >= MaxSources) break;
            if (added.FirstAncestorOrSelf<StatementSyntax>() is not { } statement || MayReach(statement, use)) sources.Add(new(added));
        }

        return sources;
    }

    /// <summary>The one value that it holds, on whatever way; <see langword="null"/>: that is not certain.</summary>
    public static LocalSource? Certain(SyntaxNode use, ILocalSymbol local, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references || references[0].SyntaxTree != use.SyntaxTree) return null;
        var declaration = references[0].GetSyntax(cancellationToken);
        var writes = Member(declaration) is { } member ? Written.GetValue(member, WrittenLocals.In).Writes(local.Name) : [];
        var last = Before(writes, use.SpanStart);
        if (last < 0) return writes.Count > 0 && IsWrittenAround(use, declaration, declaration, writes) ? null : Initial(declaration);

        return Assignment(writes[last]) is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && IsPassed(assignment.Parent!, use) && !IsWrittenAround(use, assignment, declaration, writes)
            ? new(assignment.Right)
            : null;
    }

    /// <summary>Whether a loop around the use, but not around where its value comes from, writes the variable again, or a function may be run after that.</summary>
    private static bool IsWrittenAround(SyntaxNode use, SyntaxNode from, SyntaxNode declaration, IReadOnlyList<IdentifierNameSyntax> writes)
    {
        for (var node = use.Parent; node is not null && !node.Span.Contains(declaration.Span); node = node.Parent)
        {
            if (node.Span.Contains(from.Span)) continue;
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return true;
            if (node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && writes.Any(w => node.Span.Contains(w.Span))) return true;
        }

        return false;
    }

    private static List<LocalSource> Collect(SyntaxNode use, SyntaxNode declaration, IReadOnlyList<IdentifierNameSyntax> writes)
    {
        var sources = new List<LocalSource>();
        for (var i = Before(writes, use.SpanStart); i >= 0 && sources.Count < MaxSources; i--)
        {
            if (Assignment(writes[i]) is not { } assignment) return sources;
            if (!MayReach(assignment.Parent!, use)) continue;
            sources.Add(new(assignment.Right));
            if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsPassed(assignment.Parent!, use)) return sources;
        }

        if (Initial(declaration) is { } initial) sources.Add(initial);
        return sources;
    }

    /// <summary>The index of the last one before a place.</summary>
    private static int Before(IReadOnlyList<IdentifierNameSyntax> writes, int place)
    {
        var (low, high) = (0, writes.Count);
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

    /// <summary>Whether the use comes after the statement in its block, in whatever depth.</summary>
    private static bool IsPassed(SyntaxNode statement, SyntaxNode use)
    {
        var block = statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;
        return block is BlockSyntax or CompilationUnitSyntax && block.Span.Contains(use.Span);
    }

    /// <summary>Whether a way leads from a statement to a use below it: none out of another branch, function, or block that leaves the method.</summary>
    private static bool MayReach(SyntaxNode statement, SyntaxNode use)
    {
        for (var node = statement; node.Parent is { } parent; node = parent)
        {
            if (parent.Span.Contains(use.Span)) return !(parent is SwitchStatementSyntax || (parent is IfStatementSyntax choice && choice.Statement == node));
            if (parent is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return false;
            var last = parent is BlockSyntax block ? block.Statements.LastOrDefault() : (parent as SwitchSectionSyntax)?.Statements.LastOrDefault();
            if (last is ReturnStatementSyntax or ThrowStatementSyntax) return false;
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
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax values } } all } variable } }
            when all.Arguments.Count == values.Arguments.Count => new(values.Arguments[all.Arguments.IndexOf(variable)].Expression),
        SingleVariableDesignationSyntax designation when TakenApart(designation) is { } taken => new(taken, Part: designation),
        _ => null,
    };

    /// <summary>The assignment, loop or pattern in which a variable takes a part of a record.</summary>
    private static SyntaxNode? TakenApart(SingleVariableDesignationSyntax designation) => designation.Parent switch
    {
        ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax or ForEachVariableStatementSyntax } declared } => declared.Parent,
        DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } } => assignment,
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
                case SubpatternSyntax { ExpressionColon.Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } }:
                    return new(name); // { Home.Street: var street }
                case SubpatternSyntax { ExpressionColon: null, Parent.Parent: RecursivePatternSyntax taken }:
                    return new(taken, Part: pattern); // (_, var email)
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
}
