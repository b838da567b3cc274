using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What personal data the expressions of one compilation carry.</summary>
internal sealed class DataFlow(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _cleared = new(SymbolEqualityComparer.Default);

    // A method of thousands of lines may come to the same ones from each of them.
    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _operations = new();

    public TagReader Tags { get; } = TagReader.Of(compilation);

    public OwnMembers Own { get; } = new(compilation);

    public ShownMembers Shown => field ??= new(Tags);

    /// <summary>All that a value carries.</summary>
    /// <param name="value">The value.</param>
    /// <param name="step">How it is written.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IReadOnlyList<Carried> In(IOperation value, Step step, CancellationToken cancellationToken)
    {
        var walk = new FlowWalk(this, cancellationToken);
        walk.Into(value, step);
        return walk.Found;
    }

    /// <summary>The operation of an expression, asked for once.</summary>
    public IOperation? OperationOf(SyntaxNode expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (_operations.TryGetValue(expression, out var known)) return known;

        var operation = model.GetOperation(expression, cancellationToken);
        _operations.TryAdd(expression, operation);
        return operation;
    }

    /// <summary>Whether what a member gives is cleared, by what is said of it or by its name.</summary>
    public bool IsCleared(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (_cleared.TryGetValue(member, out var known)) return known;

        var cleared = Clearance.IsCleared(member);
        _cleared.TryAdd(member, cleared);
        return cleared;
    }

    /// <summary>Whether a value is a tagged member as it stands: cheap, for what is asked of every argument.</summary>
    public bool IsTagged(IOperation value) => value switch
    {
        IConversionOperation conversion => IsTagged(conversion.Operand),
        IConditionalAccessOperation access => IsTagged(access.WhenNotNull),
        ICoalesceOperation coalesce => IsTagged(coalesce.Value),
        IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } reference => Tags.AnswerOf(reference.Member) is { IsPersonalData: true },
        _ => false,
    };

    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
