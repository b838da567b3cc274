using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>What all code that is marked for an activity does with its data.</summary>
internal sealed class PurposeUse(ActivityData activity)
{
    private readonly ConcurrentDictionary<MemberReference, bool> _read = new();
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _handedOver = new(SymbolEqualityComparer.Default);

    public ActivityData Activity { get; } = activity;

    public void Add(Read read)
    {
        foreach (var reference in MemberReferences.Of(read.Member)) _read.TryAdd(reference, true);
    }

    public void Add(ITypeSymbol handedOver) => _handedOver.TryAdd(handedOver, true);

    public bool Reads(DataMember member, TypeReference holder) => _read.ContainsKey(new(holder, member.Name)) || member.Origins.Any(_read.ContainsKey);

    public bool MayHandOver(INamedTypeSymbol type) => _handedOver.Keys.Any(h => Holding.MayHold(h, type));
}
