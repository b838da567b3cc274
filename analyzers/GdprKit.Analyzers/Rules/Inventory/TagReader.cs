using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// Whether somebody has said that a member is, or is not, personal data, and by which tags. The nearest answer wins: the member's own, the
/// one from outside (which says more than an attribute of another library), its type's, and that of the member which it overrides, hides or implements.
/// </summary>
internal sealed class TagReader
{
    private static readonly ConditionalWeakTable<Compilation, TagReader> Cache = new();

    private readonly Compilation _compilation;
    private readonly Lazy<ILookup<(string Type, string Member), AttributeData>> _outside;
    private readonly ConcurrentDictionary<ISymbol, Answer?> _answers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _silent = new(SymbolEqualityComparer.Default);

    private TagReader(Compilation compilation) => (_compilation, _outside) = (compilation, new(() => ReadOutside(compilation)));

    /// <summary>That of a compilation: all rules ask the same of its members, and it is read once.</summary>
    public static TagReader Of(Compilation compilation) => Cache.GetValue(compilation, static c => new(c));

    /// <summary>Whether there is nothing to ask of the member: it is answered, or asked of where it is declared first.</summary>
    public bool IsAnswered(ISymbol member, Detectors detectors) =>
        AnswerOf(member) is not null || BaseDeclarations(member.OriginalDefinition).Any(declared => IsReported(declared, detectors) || IsAnswered(declared, detectors));

    /// <summary>Whether GDPR1001 speaks of the member, or would if nothing answered.</summary>
    public bool IsReported(ISymbol member, Detectors detectors) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly)
        && detectors.Detect(member.ContainingType.OriginalDefinition).Any(f => f.Confidence == Confidence.High && SymbolEqualityComparer.Default.Equals(f.Member, member.OriginalDefinition));

    /// <summary>What is said of a property or field; <see langword="null"/>: nothing.</summary>
    public Answer? AnswerOf(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (member.ContainingType is { } type && IsSilent(type)) return null;
        if (_answers.TryGetValue(member, out var known)) return known;

        var answer = Read(member);
        _answers.TryAdd(member, answer);
        return answer;
    }

    /// <summary>Whether nothing is said of any member of a type, which holds for nearly all types: then its members need not be asked one by one.</summary>
    private bool IsSilent(INamedTypeSymbol type)
    {
        if (_silent.TryGetValue(type, out var known)) return known;

        var silent = _outside.Value.Count == 0 && IsWrittenWithoutAttributes(type);
        _silent.TryAdd(type, silent);
        return silent;
    }

    /// <summary>Whether the type and all that it is in or inherits from wear no attribute. Of other assemblies' types the text is not there, so they may wear any.</summary>
    private bool IsWrittenWithoutAttributes(INamedTypeSymbol type)
    {
        var types = new List<INamedTypeSymbol> { type };
        for (var i = 0; i < types.Count; i++)
        {
            var current = types[i];
            var isOwn = SymbolEqualityComparer.Default.Equals(current.ContainingAssembly, _compilation.Assembly);
            if (isOwn ? WrittenAttributes.MayBeOn(current) : current.TypeKind != TypeKind.Interface || current.GetMembers().Any(m => m is IPropertySymbol)) return false;

            Add(current.ContainingType);
            if (current.BaseType is { SpecialType: SpecialType.None }) Add(current.BaseType);
            foreach (var inherited in current.Interfaces) Add(inherited);
        }

        return true;

        void Add(INamedTypeSymbol? other)
        {
            if (other is not null && !types.Contains(other.OriginalDefinition, SymbolEqualityComparer.Default)) types.Add(other.OriginalDefinition);
        }
    }

    private Answer? Read(ISymbol member)
    {
        if (member.ContainingType is not { } type) return null;
        var own = TagAttributes.Read(TaggableMembers.Attributed(member)) ?? (TaggableMembers.Twin(member) is { } twin ? TagAttributes.Read(TaggableMembers.Attributed(twin)) : null);
        if (own is { IsOurs: true }) return own;
        // An app says from outside what Identity's own attribute does not: the category.
        if (_outside.Value.Count > 0 && _outside.Value[(SymbolNames.MetadataName(type), member.Name)].ToArray() is { Length: > 0 } outside) return new Answer(outside);
        if (own is not null) return own;

        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (TagAttributes.ReadType(around) is { } answer) return answer;
        }

        foreach (var declared in BaseDeclarations(member))
        {
            if (AnswerOf(declared) is { } answer) return answer;
        }

        return null;
    }

    /// <summary>The declarations that the member overrides, hides or implements; each leads to those above it.</summary>
    public static IEnumerable<ISymbol> BaseDeclarations(ISymbol member)
    {
        var type = member.ContainingType;
        for (var above = type.BaseType; above is { SpecialType: SpecialType.None }; above = above.BaseType)
        {
            if (above.GetMembers(member.Name).FirstOrDefault(m => m is IPropertySymbol { IsIndexer: false } or IFieldSymbol && m.DeclaredAccessibility != Accessibility.Private) is not { } declared) continue;
            yield return declared;
            break;
        }

        if (member is not IPropertySymbol property) yield break;
        foreach (var declared in property.ExplicitInterfaceImplementations) yield return declared;
        foreach (var implemented in type.AllInterfaces)
        {
            foreach (var declared in implemented.GetMembers(property.Name))
            {
                var counts = type.TypeKind == TypeKind.Interface
                    ? declared is IPropertySymbol
                    : SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), property);
                if (counts) yield return declared;
            }
        }
    }

    /// <summary>What <c>[assembly: PersonalData(typeof(T), "Member", …)]</c> tags.</summary>
    private static ILookup<(string Type, string Member), AttributeData> ReadOutside(Compilation compilation) =>
        compilation.Assembly.GetAttributes()
            .Where(a => AttributeReader.KindOf(a) == Kinds.PersonalData && a.ConstructorArguments.Length > 1 && a.ConstructorArguments[0].Value is INamedTypeSymbol && a.ConstructorArguments[1].Value is string)
            .ToLookup(a => (SymbolNames.MetadataName((INamedTypeSymbol)a.ConstructorArguments[0].Value!), (string)a.ConstructorArguments[1].Value!));
}
