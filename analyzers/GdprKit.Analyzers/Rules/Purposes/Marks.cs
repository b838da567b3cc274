using System.Collections.Concurrent;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>Finds the purpose of code: what the nearest <c>[ProcessingFor]</c> says. Nearly no code has one, so that this must cost nothing there.</summary>
internal sealed class Marks(Compilation compilation)
{
    private const string Mark = "ProcessingForAttribute";

    private readonly ConcurrentDictionary<INamedTypeSymbol, Purpose?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, INamedTypeSymbol[]> _markedInterfaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _hasMarks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _mayMark = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _mayBeIn = new(SymbolEqualityComparer.Default);
    private readonly MarkedActivities _activities = new(compilation);

    /// <summary>Whether a member of a type may have a purpose, as far as the text of the type tells: nearly none may, and to ask each of its members costs far more.</summary>
    public bool MayBeIn(INamedTypeSymbol? type)
    {
        if (type is null) return false;
        if (_mayBeIn.TryGetValue(type, out var known)) return known;

        var isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
        var may = isOwn
            ? WrittenAttributes.AreIn(type) || MayBeIn(type.ContainingType) || (type.BaseType is { SpecialType: SpecialType.None } above && MayBeIn(above.OriginalDefinition)) || type.AllInterfaces.Any(i => MayBeIn(i.OriginalDefinition))
            : MayMark(type.ContainingAssembly);
        _mayBeIn.TryAdd(type, may);
        return may;
    }

    /// <summary>The purpose of a member, a local function or a lambda; <see langword="null"/>: it has none.</summary>
    public Purpose? Of(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!MayMark(symbol.ContainingAssembly)) return null;

        var member = symbol;
        for (; member is not (null or INamedTypeSymbol or INamespaceSymbol); member = member.ContainingSymbol)
        {
            if (Own(member) is { } own) return own;
            if (member is IMethodSymbol { AssociatedSymbol: { } around } && Own(around) is { } ofProperty) return ofProperty;
            symbol = member;
        }

        return member is INamedTypeSymbol type ? OfType(type) ?? Inherited(symbol, type) : null;
    }

    /// <summary>Whether a local function or a lambda has a purpose of its own.</summary>
    public static bool IsOn(ISymbol symbol) => OwnAttributes.IsOn(symbol, Mark);

    public IReadOnlyList<ActivityData>? ActivitiesOf(INamedTypeSymbol type) => _activities.Of(type);

    /// <summary>Whether any activity processes something of the type that holds a member.</summary>
    public bool AnyKnows(ISymbol member, Inventory.Answer answer) => _activities.AnyKnows(member, answer);

    public static bool IsMark(AttributeData attribute) => OwnAttributes.Is(attribute, Mark);

    private Purpose? Own(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        if (attributes.IsEmpty || !attributes.Any(IsMark)) return null;

        var activities = new List<ActivityData>();
        var isGated = false;
        foreach (var mark in attributes.Where(IsMark))
        {
            // What is unknown, the compiler or GDPR9001 tells of.
            if (mark.ConstructorArguments is not { Length: 1 } arguments || arguments[0].Value is not INamedTypeSymbol type || _activities.Of(type) is not { Count: > 0 } marked) return new([], false);
            activities.AddRange(marked.Where(a => activities.All(b => b.Reference != a.Reference)));
            isGated |= mark.NamedArguments.Any(n => n is { Key: "GatedBy", Value.Value: string by } && !string.IsNullOrWhiteSpace(by) && !Placeholder.Is(by));
        }

        return new(activities, isGated);
    }

    private Purpose? OfType(INamedTypeSymbol type)
    {
        if (_types.TryGetValue(type, out var known)) return known;

        var purpose = Own(type) ?? (type.ContainingType is { } outer ? OfType(outer) : null);
        _types.TryAdd(type, purpose);
        return purpose;
    }

    /// <summary>What is said of the member that this one overrides or implements.</summary>
    private Purpose? Inherited(ISymbol member, INamedTypeSymbol type)
    {
        var declared = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        if (declared.IsOverride) return ((ISymbol?)(declared as IMethodSymbol)?.OverriddenMethod ?? (declared as IPropertySymbol)?.OverriddenProperty) is { } overridden ? Of(overridden) : null;
        if (declared is not (IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } or IPropertySymbol)) return null;

        foreach (var marked in MarkedInterfaces(type))
        {
            foreach (var implemented in marked.GetMembers())
            {
                if (implemented.Kind == declared.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(implemented), declared) && Of(implemented) is { } purpose) return purpose;
            }
        }

        return null;
    }

    private INamedTypeSymbol[] MarkedInterfaces(INamedTypeSymbol type)
    {
        if (_markedInterfaces.TryGetValue(type, out var known)) return known;

        INamedTypeSymbol[] marked = type.AllInterfaces.IsEmpty ? [] : [.. type.AllInterfaces.Where(i => HasMarks(i.OriginalDefinition))];
        _markedInterfaces.TryAdd(type, marked);
        return marked;
    }

    private bool HasMarks(INamedTypeSymbol type)
    {
        if (_hasMarks.TryGetValue(type, out var known)) return known;

        var has = MayMark(type.ContainingAssembly) && (OfType(type) is not null || type.GetMembers().Any(IsOn));
        _hasMarks.TryAdd(type, has);
        return has;
    }

    /// <summary>Whether an assembly knows the attribute.</summary>
    private bool MayMark(IAssemblySymbol? assembly) =>
        assembly is not null
        && (SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) || _mayMark.GetOrAdd(assembly, static a => a.Modules.FirstOrDefault()?.ReferencedAssemblies.Any(r => r.Name == "GdprKit") ?? false));
}
