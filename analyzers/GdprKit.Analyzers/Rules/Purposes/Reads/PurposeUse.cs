using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
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

    public void Add(ISymbol member)
    {
        foreach (var reference in MemberReferences.Of(member)) _read.TryAdd(reference, true);
    }

    public void AddHandedOver(ITypeSymbol handedOver) => _handedOver.TryAdd(handedOver, true);

    /// <summary>Whether it is read, by itself or by a member which it overrides or implements.</summary>
    public bool Reads(DataMember member, TypeReference holder, INamedTypeSymbol type) =>
        _read.ContainsKey(new(holder, member.Name)) || member.Origins.Any(_read.ContainsKey)
        || (TaggableMembers.Find(type, member.Name) is { } symbol && MemberReferences.Of(symbol).Any(_read.ContainsKey));

    public bool MayHandOver(INamedTypeSymbol type) => _handedOver.Keys.Any(h => Holding.MayHold(h, type));
}
