using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What personal data the expressions of one compilation carry.</summary>
internal sealed class DataFlow(Compilation compilation)
{
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

    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
