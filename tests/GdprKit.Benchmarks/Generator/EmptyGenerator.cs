using Microsoft.CodeAnalysis;

namespace GdprKit.Benchmarks.Generator;

/// <summary>Does nothing: what the driver itself costs.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
