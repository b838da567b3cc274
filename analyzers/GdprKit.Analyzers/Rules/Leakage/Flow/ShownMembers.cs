using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>The tagged members that show where an object is written as a whole.</summary>
internal sealed class ShownMembers(TagReader tags)
{
    private const int MaxDepth = 4;

    // Asked of every object that gets into a text, and of few types.
    private readonly ConcurrentDictionary<ITypeSymbol, Shown>[] _known = [new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default)];

    public Shown Of(ITypeSymbol type, Rendering rendering)
    {
        var all = _known[(int)rendering];
        if (all.TryGetValue(type, out var known)) return known;

        var shown = Clearance.IsNamed(type) ? default : new Shown(Find(type, rendering), WrittenText(type));
        all.TryAdd(type, shown);
        return shown;
    }

    private (ISymbol Member, Answer Answer)? Find(ITypeSymbol type, Rendering rendering)
    {
        (ISymbol Member, Answer Answer)? best = null;
        foreach (var shown in Of(type, rendering, new(SymbolEqualityComparer.Default), 0))
        {
            if (best is null || Finding.Weight(shown.Answer) > Finding.Weight(best.Value.Answer)) best = shown;
        }

        return best;
    }

    /// <summary>Whether the text of an object says what it holds. A class without a <c>ToString</c> of its own shows its name, and so does a sequence.</summary>
    public static bool HasText(ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Array or TypeKind.Interface } && Sequences.ElementOf(type) is not null) return false;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || type.IsTupleType || type.IsAnonymousType || type.SpecialType == SpecialType.System_Object) return true;
        if (named.IsRecord) return true;
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(m => m is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true })) return true;
        }

        return named.SpecialType != SpecialType.None;
    }

    /// <summary>The <c>ToString</c> that somebody wrote for a type or those above it; below a record's the compiler writes another, unless it is sealed.</summary>
    public static IMethodSymbol? WrittenText(ITypeSymbol? type)
    {
        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Method(current, "ToString") is { } text && (!current.IsRecord || text.IsSealed || SymbolEqualityComparer.Default.Equals(current, type))) return text;
        }

        return null;
    }

    /// <summary>Whether the compiler writes the text of a record, and nobody else.</summary>
    public static bool IsWrittenByCompiler(INamedTypeSymbol record) =>
        record.IsRecord && WrittenText(record) is null && Method(record, "PrintMembers") is null;

    /// <summary>Whether the compiler's text of a record shows a member of it.</summary>
    public static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and (IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null, IsOverride: false });

    private static IMethodSymbol? Method(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => !m.IsImplicitlyDeclared && !m.IsStatic && m.Parameters.Length == (name == "ToString" ? 0 : 1)
            && (!m.DeclaringSyntaxReferences.IsEmpty || !m.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute")));

    private IEnumerable<(ISymbol Member, Answer Answer)> Of(ITypeSymbol? type, Rendering rendering, HashSet<ISymbol> seen, int depth)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || depth > MaxDepth) yield break;
        if (named.IsAnonymousType || named.IsTupleType || named is { Name: "KeyValuePair", TypeArguments.Length: 2 })
        {
            foreach (var part in named.IsTupleType ? named.TupleElements.Select(e => e.Type) : named.Name == "KeyValuePair" ? named.TypeArguments : named.GetMembers().OfType<IPropertySymbol>().Select(p => p.Type))
            {
                foreach (var shown in Of(part, rendering, seen, depth + 1)) yield return shown;
            }

            yield break;
        }

        if (!seen.Add(named) || named.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true) yield break;
        if (rendering == Rendering.Text && !named.IsRecord) yield break;
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (rendering == Rendering.Text && !IsWrittenByCompiler(current)) yield break;
            foreach (var member in current.GetMembers())
            {
                if (!IsPrinted(member) || (rendering != Rendering.Text && IsLeftOut(member)) || Clearance.IsCleared(member) || (rendering == Rendering.Properties && IsClassified(member))) continue;
                if (tags.AnswerOf(member) is { } answer)
                {
                    if (answer.IsPersonalData && Clearance.Speaks(member, answer) && (rendering != Rendering.Text || HasText(TaggableMembers.TypeOf(member)))) yield return (member, answer);
                    continue;
                }

                var inner = TaggableMembers.TypeOf(member);
                if (rendering != Rendering.Text) inner = Sequences.ElementOf(inner) ?? inner;
                foreach (var shown in Of(inner, rendering, seen, depth + 1)) yield return shown;
            }
        }
    }

    private static bool IsClassified(ISymbol member) => TaggableMembers.Attributed(member).SelectMany(a => a.GetAttributes()).Any(TagAttributes.IsClassification);

    /// <summary>What serialisers and loggers are told to pass over.</summary>
    private static bool IsLeftOut(ISymbol member) =>
        member.GetAttributes().Any(a => a.AttributeClass?.Name is "JsonIgnoreAttribute" or "NotLoggedAttribute" or "LogMaskedAttribute" or "IgnoreDataMemberAttribute" or "LogPropertyIgnoreAttribute");
}
