using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Purposes.Reads;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// People whom the gate has allowed before, however they are read then: those of a list to which only such are added, what a query makes of it or chooses
/// by the gate, and those whom own code gives or is given.
/// </summary>
/// <param name="code">The code that reads of them.</param>
/// <param name="others">Other own code; <see langword="null"/> within it.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class AllowedPeople(GatedCode code, OwnPeople? others, CancellationToken cancellationToken)
{
    private const int MaxDepth = 16;

    /// <summary>What has more people than those of its first sequence.</summary>
    private static readonly HashSet<string> Mixing = new(StringComparer.Ordinal) { "Append", "Concat", "GroupJoin", "Join", "Prepend", "Union", "UnionBy", "Zip" };

    private static readonly string[] Choosing = ["Where", "First", "Single", "Last", "TakeWhile"];

    private AllowedLists Lists => field ??= new(code, value => Are(value), cancellationToken);

    public bool Include(Read read) => read.Operation switch
    {
        IMemberReferenceOperation { Instance: { } person } => Are(person),
        IDeconstructionAssignmentOperation { Value: var person } => Are(person),
        IForEachLoopOperation { Collection: var people } => Are(people),
        _ => false,
    };

    /// <summary>Whether a value is such people, one of them, or what belongs to them.</summary>
    public bool Are(IOperation value, int depth = 0)
    {
        if (depth > MaxDepth) return false;
        var values = code.Answers.Values;
        return values.Unwrapped(value) switch
        {
            ILocalReferenceOperation local => Lists.Include(local.Local) || Source(local) is { } source && Are(source, depth + 1),
            IParameterReferenceOperation { Parameter: var parameter } reference =>
                Passing(parameter, reference) is { } call ? AreFrom(call, depth + 1) : others?.AreGivenTo(parameter, cancellationToken) == true,
            IMemberReferenceOperation { Instance: { } holder } => Are(holder, depth + 1),
            IArrayElementReferenceOperation element => Are(element.ArrayReference, depth + 1),
            IConditionalOperation or ICoalesceOperation =>
                values.Alternatives(values.Unwrapped(value)).All(v => AllowedLists.IsEmpty(v.Syntax) || !code.Paths.IsOpenIn(v.Syntax) || Are(v, depth + 1)),
            ITranslatedQueryOperation query => Are(query.Operation, depth + 1),
            IObjectCreationOperation { Arguments: { Length: 1 } sources } => Are(sources[0].Value, depth + 1),
            IInvocationOperation call => AreFrom(call, depth + 1) || Chooses(call) || others?.AreGivenBy(call.TargetMethod, cancellationToken) == true,
            _ => false,
        };
    }

    /// <summary>Whether those with whom a call begins are such: <c>allowed.OrderBy(…)</c>, <c>allowed.ForEach(…)</c>.</summary>
    public bool AreFrom(IInvocationOperation call, int depth = 0)
    {
        var values = call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value);
        if (call.Instance is { } instance) values = values.Prepend(instance);
        var people = (Mixing.Contains(call.TargetMethod.Name) ? values.Where(v => FunctionOf(v) is null) : values.Take(1)).ToArray();
        return people.Length > 0 && people.All(p => Are(p, depth + 1));
    }

    /// <summary>What a local variable holds, what it is an element or a part of, or what gives it.</summary>
    private IOperation? Source(ILocalReferenceOperation local)
    {
        var source = LocalValues.Certain(local.Syntax, local.Local, cancellationToken) is { Part: null } held ? held.Expression : DeclaredBy(local.Local);
        return source?.SyntaxTree == code.Model.SyntaxTree ? code.Model.GetOperation(source, cancellationToken) : null;
    }

    /// <summary><c>foreach (var (id, person) in people)</c>, <c>people.TryGetValue(1, out var person)</c>.</summary>
    private SyntaxNode? DeclaredBy(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references || references[0].GetSyntax(cancellationToken) is not SingleVariableDesignationSyntax designation) return null;
        return designation.Ancestors().SkipWhile(n => n is VariableDesignationSyntax or DeclarationExpressionSyntax).FirstOrDefault() switch
        {
            ForEachVariableStatementSyntax each => each.Expression,
            AssignmentExpressionSyntax assignment => assignment.Right,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
            _ => null,
        };
    }

    /// <summary>The call to which the lambda is given that a parameter is of.</summary>
    private static IInvocationOperation? Passing(IParameterSymbol parameter, IOperation use)
    {
        for (var around = use.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.ContainingSymbol)) return MemberUse.ArgumentOf(lambda)?.Parent as IInvocationOperation;
        }

        return null;
    }

    /// <summary><c>people.Where(p => gate.IsAllowedAsync&lt;Newsletter&gt;(p.Key).Result.IsAllowed)</c>, <c>people.Where(p => allowed.Contains(p.Id))</c>.</summary>
    private bool Chooses(IInvocationOperation call) =>
        Array.Exists(Choosing, c => call.TargetMethod.Name.StartsWith(c, StringComparison.Ordinal))
        && call.Arguments.Any(a => FunctionOf(a.Value) is { Body.Operations: { Length: 1 } body }
            && body[0] is IReturnOperation { ReturnedValue: { } chosen } && (code.Answers.AllowedWhen(chosen) == true || IsOneOfAllowed(chosen)));

    private bool IsOneOfAllowed(IOperation chosen, int depth = 0) => depth <= MaxDepth && chosen switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => IsOneOfAllowed(both.LeftOperand, depth + 1) || IsOneOfAllowed(both.RightOperand, depth + 1),
        IInvocationOperation { TargetMethod.Name: "Contains" or "ContainsKey" } contains => AreFrom(contains),
        _ => false,
    };

    private static IAnonymousFunctionOperation? FunctionOf(IOperation value) => Operations.Function(value) as IAnonymousFunctionOperation;
}
