using System.Text.RegularExpressions;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage;

/// <summary>
/// The expressions in the holes of a <c>[DebuggerDisplay]</c>, <c>{Home.Street,nq}</c>. They are text that nobody binds: only members are looked up,
/// and what a property or method of the type returns is followed as elsewhere.
/// </summary>
internal sealed class DebuggerText(INamedTypeSymbol type, DataFlow flow, CancellationToken cancellationToken)
{
    /// <summary>Deeper than anybody writes.</summary>
    private const int MaxDepth = 32;

    // \{ is a brace.
    private static readonly Regex Hole = new(@"(?<!\\)\{(?<code>[^{}]*)\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The tagged members that a text shows.</summary>
    public IEnumerable<(ISymbol Member, Answer Answer)> In(string text) =>
        Hole.Matches(text).Cast<Match>().SelectMany(h => In(SyntaxFactory.ParseExpression(h.Groups["code"].Value, consumeFullText: false), 0));

    private IEnumerable<(ISymbol Member, Answer Answer)> In(ExpressionSyntax shown, int depth)
    {
        if (depth > MaxDepth) return [];
        return shown switch
        {
            ParenthesizedExpressionSyntax inner => In(inner.Expression, depth + 1),
            CastExpressionSyntax cast => In(cast.Expression, depth + 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } both => In(both.Left, depth + 1).Concat(In(both.Right, depth + 1)),
            ConditionalExpressionSyntax either => In(either.WhenTrue, depth + 1).Concat(In(either.WhenFalse, depth + 1)),
            _ => Find(shown, depth) is { } member ? Of(member) : KeepsText(shown) is { } text ? In(text, depth + 1) : [],
        };
    }

    /// <summary>The member of the type, or of one of its members, that an expression names.</summary>
    private ISymbol? Find(ExpressionSyntax named, int depth)
    {
        if (depth > MaxDepth) return null;
        return named switch
        {
            IdentifierNameSyntax name => TaggableMembers.Find(type, name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => TaggableMembers.Find(type, access.Name.Identifier.ValueText),
            MemberAccessExpressionSyntax access => OfType(Find(access.Expression, depth + 1), access.Name),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access => OfType(Find(access.Expression, depth + 1), binding.Name),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Find(sure.Operand, depth + 1),
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } call => Method(call.Expression),
            _ => null,
        };
    }

    private static ISymbol? OfType(ISymbol? holder, SimpleNameSyntax name) =>
        holder is not null && TaggableMembers.TypeOf(holder) is INamedTypeSymbol held ? TaggableMembers.Find(held, name.Identifier.ValueText) : null;

    private IMethodSymbol? Method(ExpressionSyntax called)
    {
        var name = (called as IdentifierNameSyntax ?? ((MemberAccessExpressionSyntax)called).Name).Identifier.ValueText;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty) is { } method) return method;
        }

        return null;
    }

    /// <summary>What <c>text.Trim()</c> and its like are called of.</summary>
    private static ExpressionSyntax? KeepsText(ExpressionSyntax shown) =>
        shown is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "Trim" or "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" } call } ? call.Expression : null;

    private IEnumerable<(ISymbol Member, Answer Answer)> Of(ISymbol member)
    {
        if (Clearance.IsCleared(member)) return [];
        if (member is not IMethodSymbol && flow.Tags.AnswerOf(member) is { } answer) return answer.IsPersonalData && Clearance.Speaks(member, answer) ? [(member, answer)] : [];
        if (!flow.IsOwn(member)) return [];
        return flow.Own.Returned(member, cancellationToken).SelectMany(r => flow.In(r, new(Rendering.Text, Position.Alone, Elements: false), cancellationToken)).Select(c => (c.Member, c.Answer));
    }
}
