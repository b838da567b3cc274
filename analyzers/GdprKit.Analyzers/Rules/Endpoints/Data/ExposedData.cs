using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>The tagged members that a serialiser writes of an object: its own, and those of the objects in it.</summary>
internal sealed class ExposedData(TagReader tags, EntityTypes entities)
{
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<Exposed>> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<Exposed>> _own = new(SymbolEqualityComparer.Default);

    /// <summary>All of them, data of Art. 9 and 10 first.</summary>
    public IReadOnlyList<Exposed> Of(ITypeSymbol type) =>
        _known.TryGetValue(type, out var known) ? known : _known.GetOrAdd(type, [.. Members(type, isWhole: true).OrderByDescending(e => e.Answer.IsSensitive)]);

    /// <summary>Those of a page's model itself: what it holds further in few pages show.</summary>
    public IReadOnlyList<Exposed> OfPage(ITypeSymbol type) =>
        _own.TryGetValue(type, out var known) ? known : _own.GetOrAdd(type, [.. Members(type, isWhole: false)]);

    private IEnumerable<Exposed> Members(ITypeSymbol type, bool isWhole)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } named) yield break;

        // What a type overrides or hides is no more what it was.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public } property) continue;
                if (!seen.Add(property.Name)) continue;

                // First whether there is anything to show: what attributes say costs more, and nearly no member needs it.
                if (tags.AnswerOf(property) is { } answer)
                {
                    if (answer.IsPersonalData && Clearance.Speaks(property, answer) && !Clearance.IsMaskedByName(property) && IsShown(property)) yield return new(property, answer);
                    continue;
                }

                // Of a row only its own columns are sure to be there: what it refers to is loaded, or not.
                if (!isWhole || !IsObject(property.Type)) continue;
                foreach (var exposed in ReturnedValues.Unwrapped(property.Type).SelectMany(inner => OfPage(inner.Type)))
                {
                    if (entities.Contain(current) || !IsShown(property)) break;
                    yield return exposed;
                }
            }
        }
    }

    private static bool IsObject(ITypeSymbol type) => type is { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Enum or TypeKind.Delegate) };

    private static bool IsShown(IPropertySymbol property) => !IsLeftOut(property) && !IsPublished(property);

    /// <summary>Whether <c>[Published]</c> is on a member, what stands for it, or a type around it.</summary>
    public static bool IsPublished(ISymbol symbol) => OwnAttributes.HoldsFor(symbol, "PublishedAttribute");

    /// <summary>What serialisers are told to pass over; not what they leave out where it is null.</summary>
    private static bool IsLeftOut(IPropertySymbol property) =>
        property.GetAttributes().Any(a => a.AttributeClass?.Name is "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute" && a.NamedArguments.All(n => n.Key != "Condition" || n.Value.Value is 1));
}
