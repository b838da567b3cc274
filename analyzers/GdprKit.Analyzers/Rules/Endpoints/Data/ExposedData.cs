using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>The tagged members that a serialiser writes of an object: its own, and those of the objects in it.</summary>
internal sealed class ExposedData(TagReader tags, EntityTypes entities)
{
    /// <summary>More wrappers around one another than anybody writes.</summary>
    private const int MaxWrappers = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<Exposed>> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<Exposed>> _own = new(SymbolEqualityComparer.Default);

    /// <summary>All of them, what weighs most first, and of that its own.</summary>
    public IReadOnlyList<Exposed> Of(ITypeSymbol type) =>
        _known.TryGetValue(type, out var known) ? known : _known.GetOrAdd(type, [.. All(type, 0).OrderByDescending(e => Finding.Weight(e.Answer))]);

    /// <summary>Those of a page's model itself: what it holds further in few pages show.</summary>
    public IReadOnlyList<Exposed> OfPage(ITypeSymbol type) =>
        _own.TryGetValue(type, out var known) ? known : _own.GetOrAdd(type, [.. Own(type)]);

    private IEnumerable<Exposed> All(ITypeSymbol type, int depth) => OfPage(type).Concat(PropertiesOf(type).SelectMany(p => Within(p, depth)));

    private IEnumerable<Exposed> Own(ITypeSymbol type)
    {
        foreach (var property in PropertiesOf(type))
        {
            // First whether there is anything to show: what attributes say costs more, and nearly no member needs it.
            if (tags.AnswerOf(property) is { IsPersonalData: true } answer && Clearance.Speaks(property, answer) && !IsMasked(property, answer) && IsShown(property)) yield return new(property, answer);
        }
    }

    private IEnumerable<Exposed> Within(IPropertySymbol property, int depth)
    {
        // Of a row only its own columns are sure to be there: what it refers to is loaded, or not.
        if (!IsObject(property.Type) || tags.AnswerOf(property) is not null) return [];
        // What is wrapped, Result<T>, is returned as if it were not.
        var isWrapped = depth < MaxWrappers && ReturnedValues.Unwrapped(property.OriginalDefinition.Type).Any(t => t.Type.TypeKind == TypeKind.TypeParameter);
        var inner = ReturnedValues.Unwrapped(property.Type).SelectMany(t => isWrapped ? All(t.Type, depth + 1) : OfPage(t.Type).Select(e => e with { IsNested = true })).ToArray();
        return inner.Length == 0 || entities.Contain(property.ContainingType) || !IsShown(property) ? [] : inner;
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } named) yield break;

        // What a type overrides or hides is no more what it was.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public } property && seen.Add(property.Name)) yield return property;
            }
        }
    }

    /// <summary>A hash of a password is what an attacker is after; of other data it tells nothing.</summary>
    private static bool IsMasked(IPropertySymbol property, Answer answer) => answer.Category != "Credential" && Clearance.IsMaskedByName(property);

    private static bool IsObject(ITypeSymbol type) => type is { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Enum or TypeKind.Delegate) };

    private static bool IsShown(IPropertySymbol property) => !IsLeftOut(property) && !IsPublished(property);

    /// <summary>Whether <c>[Published]</c> is on a member, what stands for it, or a type around it.</summary>
    public static bool IsPublished(ISymbol symbol) => OwnAttributes.HoldsFor(symbol, "PublishedAttribute");

    /// <summary>What serialisers are told to pass over; not what they leave out where it is null.</summary>
    private static bool IsLeftOut(IPropertySymbol property) =>
        property.GetAttributes().Any(a => a.AttributeClass?.Name is "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute" && a.NamedArguments.All(n => n.Key != "Condition" || n.Value.Value is 1));
}
