using GdprKit.Analyzers.Detection.Members;
using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>
/// The only reader of declarations from symbols: generator and rules both see through it.
/// </summary>
/// <param name="assembly">The assembly that is compiled.</param>
internal sealed class DeclarationReader(IAssemblySymbol assembly)
{
    private readonly AttributeReader _attributes = new(assembly.Name);
    private readonly Lazy<HashSet<INamedTypeSymbol>> _taggedFromOutside = new(() => new(
        assembly.GetAttributes().Where(a => AttributeReader.KindOf(a) == Kinds.PersonalData).SelectMany(NamedTypes).Select(t => t.OriginalDefinition),
        SymbolEqualityComparer.Default));

    /// <summary>
    /// Reads a type; <see langword="null"/> if neither it nor what it inherits declares anything. Of a type of a reference only what it
    /// inherits from is read: if it declares nothing itself, the fragment of its assembly does not know it.
    /// </summary>
    public DeclaredType? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        type = type.OriginalDefinition;
        if (!IsOwn(type)) return ReadForeign(type, cancellationToken);

        var declarations = Order(type, ReadAttributes(type));
        MarkDangling(type, declarations);
        var members = ReadMembers(type);
        var bases = DeclaringBases(type, assembly.Name, cancellationToken);
        if (declarations.Count == 0 && members.Count == 0 && bases.Length == 0) return null;

        return new DeclaredType
        {
            Name = SymbolNames.MetadataName(type),
            Assembly = assembly.Name,
            Outer = type.ContainingType is { } outer ? SymbolNames.MetadataName(outer) : null,
            Bases = bases,
            Declarations = [.. declarations.Select(d => d.Declaration)],
            Members = members,
        };
    }

    private DeclaredType? ReadForeign(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type.ContainingAssembly is not { } other) return null;

        var bases = DeclaringBases(type, other.Name, cancellationToken);
        return bases.Length == 0 ? null : new DeclaredType { Name = SymbolNames.MetadataName(type), Assembly = other.Name, Bases = bases };
    }

    public IReadOnlyList<Declaration> ReadAssembly() =>
        [.. ReadAttributes(assembly).Select(d => WithInferredLabel(d.Declaration, d.Attribute))];

    /// <summary>The types that must be read with this one: those around it, those it inherits from, and those that its declarations name.</summary>
    public IEnumerable<INamedTypeSymbol> Neighbours(INamedTypeSymbol type)
    {
        foreach (var other in BasesOf(type)) yield return other.OriginalDefinition;
        if (!IsOwn(type)) yield break;

        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) yield return outer;
        foreach (var other in type.GetAttributes().Where(a => AttributeReader.KindOf(a) is not null).SelectMany(NamedTypes)) yield return other.OriginalDefinition;
    }

    public static IEnumerable<INamedTypeSymbol> NamedTypes(AttributeData attribute) =>
        attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(n => n.Value))
            .Where(c => c.Kind == TypedConstantKind.Type)
            .Select(c => c.Value)
            .OfType<INamedTypeSymbol>();

    private List<(Declaration Declaration, AttributeData Attribute)> ReadAttributes(ISymbol symbol)
    {
        var read = new List<(Declaration, AttributeData)>();
        foreach (var attribute in symbol.GetAttributes())
        {
            if (_attributes.Read(attribute) is not { } declaration) continue;
            read.Add((declaration, attribute));
        }

        return read;
    }

    private IReadOnlyList<DeclaredMember> ReadMembers(INamedTypeSymbol type)
    {
        var parts = new List<(int Part, DeclaredMember Member)>();
        foreach (var (member, attributed) in TaggableMembers.Of(type))
        {
            // Most members of most types wear nothing.
            if (attributed.All(s => s.GetAttributes().IsEmpty)) continue;
            var declarations = ReadMember(attributed).OrderBy(d => d.Kind, StringComparer.Ordinal).ToArray();
            if (declarations.Length == 0) continue;
            parts.Add((PartOf(type, member.DeclaringSyntaxReferences.FirstOrDefault()), new DeclaredMember
            {
                Name = member.Name,
                Label = MemberLabel.Infer(member.Name),
                Optional = TaggableMembers.TypeOf(member) is { } memberType
                    && (memberType.NullableAnnotation == NullableAnnotation.Annotated || memberType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T),
                Declarations = declarations,
            }));
        }

        // Members stand in the order written. Parts of a partial type come in any order of files, so they are put in one of content.
        if (type.DeclaringSyntaxReferences.Length < 2) return [.. parts.Select(p => p.Member)];
        return [.. parts.GroupBy(p => p.Part).OrderBy(g => string.Join("\n", g.Select(m => m.Member.Name)), StringComparer.Ordinal).SelectMany(g => g.Select(m => m.Member))];
    }

    /// <summary>A classification tags where nothing says more of the data than it does.</summary>
    private IEnumerable<Declaration> ReadMember(IReadOnlyList<ISymbol> attributed)
    {
        var attributes = attributed.SelectMany(s => s.GetAttributes()).ToArray();
        var isTagged = attributes.Any(a => AttributeReader.KindOf(a) == Kinds.PersonalData);
        return attributes.Select(a => isTagged ? _attributes.Read(a) : _attributes.ReadOnMember(a)).OfType<Declaration>();
    }

    /// <summary>Attributes of one kind stay in the order written; parts of a partial type are put in an order of content.</summary>
    private static List<(Declaration Declaration, AttributeData Attribute)> Order(INamedTypeSymbol type, List<(Declaration Declaration, AttributeData Attribute)> read)
    {
        if (read.Count < 2) return read;
        if (type.DeclaringSyntaxReferences.Length < 2) return [.. read.OrderBy(d => d.Declaration.Kind, StringComparer.Ordinal)];
        return
        [
            .. read.GroupBy(d => d.Declaration.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .SelectMany(kind => kind.GroupBy(d => PartOf(type, d.Attribute.ApplicationSyntaxReference))
                    .OrderBy(part => string.Join("\n", part.Select(d => FragmentWriter.WriteDeclaration(d.Declaration))), StringComparer.Ordinal)
                    .SelectMany(part => part)),
        ];
    }

    private static int PartOf(INamedTypeSymbol type, SyntaxReference? reference)
    {
        var parts = type.DeclaringSyntaxReferences;
        if (parts.Length < 2 || reference is null) return 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].SyntaxTree == reference.SyntaxTree && parts[i].Span.Contains(reference.Span)) return i;
        }

        return 0;
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } baseType ? [baseType, .. type.Interfaces] : type.Interfaces;

    private string[] DeclaringBases(INamedTypeSymbol type, string from, CancellationToken cancellationToken) =>
        [.. BasesOf(type).Where(b => MayDeclare(b, new(SymbolEqualityComparer.Default), cancellationToken)).Select(b => SymbolNames.Reference(b, from))];

    /// <summary>
    /// Whether a base type, or one that it inherits from, has declarations that hold for the derived one. Symbols of references hide what
    /// is internal there, so those of an assembly that uses GdprKit always may.
    /// </summary>
    private bool MayDeclare(INamedTypeSymbol type, HashSet<INamedTypeSymbol> seen, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        type = type.OriginalDefinition;
        if (type.TypeKind == TypeKind.Error || !seen.Add(type)) return false;

        var declares = IsOwn(type)
            ? HasDeclarations(type)
            : _taggedFromOutside.Value.Contains(type) || (type.ContainingAssembly?.Modules.FirstOrDefault()?.ReferencedAssemblies.Any(a => a.Name == "GdprKit") ?? false);
        return declares || BasesOf(type).Any(b => MayDeclare(b, seen, cancellationToken));
    }

    /// <summary>Whether the type or a member of it wears one of the attributes.</summary>
    /// <remarks>Asked of every type of a compilation, so it makes no lists, and looks at the text first.</remarks>
    public static bool HasDeclarations(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || !WrittenAttributes.MayBeOn(type)) return false;
        if (IsDeclared(type, AttributeReader.KindOf)) return true;
        foreach (var member in type.GetMembers())
        {
            // Fields of properties are among the members: [field: …].
            if (member.Kind is SymbolKind.Property or SymbolKind.Field && IsDeclared(member, AttributeReader.KindOnMember)) return true;
        }

        foreach (var parameter in TaggableMembers.PositionalParameters(type))
        {
            if (IsDeclared(parameter, AttributeReader.KindOnMember)) return true;
        }

        return false;
    }

    private static bool IsDeclared(ISymbol symbol, Func<AttributeData, string?> kindOf)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (kindOf(attribute) is not null) return true;
        }

        return false;
    }

    private bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly);

    /// <summary>Names of members that need no tag (<c>Identifier</c>, <c>DatedBy</c>) are bound here, where every member is known.</summary>
    private void MarkDangling(INamedTypeSymbol type, List<(Declaration Declaration, AttributeData Attribute)> declarations)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            var (declaration, attribute) = declarations[i];
            if ((declaration.Text("identifier") ?? declaration.Text("datedBy")) is not { } name) continue;

            // Where the activity names no data itself, a scope around it may.
            var holders = Around(type).SelectMany(s => s.GetAttributes()).Where(a => AttributeReader.KindOf(a) == Kinds.Processes).SelectMany(NamedTypes).Prepend(type);
            if (holders.Any(h => TaggableMembers.HasMember(h, name))) continue;

            var values = declaration.Values.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
            values["dangling"] = new[] { name };
            declarations[i] = (new Declaration(declaration.Kind, values) { Origin = attribute }, attribute);
        }
    }

    private IEnumerable<ISymbol> Around(INamedTypeSymbol type)
    {
        for (var around = type; around is not null; around = around.ContainingType) yield return around;
        yield return assembly;
    }

    private static Declaration WithInferredLabel(Declaration declaration, AttributeData attribute)
    {
        if (declaration.Kind != Kinds.PersonalData || declaration.Text("member") is not { } member) return declaration;

        var values = declaration.Values.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        if (!declaration.Says("label")) values["inferredLabel"] = MemberLabel.Infer(member);
        if (NamedTypes(attribute).FirstOrDefault() is { TypeKind: not TypeKind.Error } type && !TaggableMembers.HasMember(type, member)) values["dangling"] = new[] { member };
        return new Declaration(declaration.Kind, values) { Origin = attribute };
    }
}
