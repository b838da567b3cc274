using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// Whether somebody has said that a member is, or is not, personal data: by GdprKit's attributes, by ASP.NET Core Identity's, or by a
/// data classification. Binds attributes, so it is asked of findings only.
/// </summary>
internal sealed class TagReader(Compilation compilation)
{
    private readonly Lazy<HashSet<(string Type, string Member)>> _outside = new(() => ReadOutside(compilation));

    public bool IsAnswered(ISymbol member)
    {
        if (IsTagged(member)) return true;
        foreach (var declared in BaseDeclarations(member))
        {
            // Reported, or answered, there.
            if (IsTagged(declared) || IsReported(declared)) return true;
        }

        return false;
    }

    private bool IsTagged(ISymbol member)
    {
        var attributed = TaggableMembers.Of(member.ContainingType).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.Member, member)).Attributed ?? [member];
        if (attributed.Any(HasTag)) return true;

        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.GetAttributes().Any(a => AttributeReader.KindOf(a) == Kinds.NotPersonalData || IsClassification(a))) return true;
        }

        return _outside.Value.Count > 0 && _outside.Value.Contains((SymbolNames.MetadataName(member.ContainingType), member.Name));
    }

    private static bool HasTag(ISymbol symbol) =>
        symbol.GetAttributes().Any(a => AttributeReader.KindOf(a) is Kinds.PersonalData or Kinds.NotPersonalData || IsIdentity(a) || IsClassification(a));

    private static bool IsIdentity(AttributeData attribute) => Derives(attribute, "PersonalDataAttribute", "Identity", "AspNetCore", "Microsoft");

    private static bool IsClassification(AttributeData attribute) => Derives(attribute, "DataClassificationAttribute", "Classification", "Compliance", "Extensions", "Microsoft");

    private static bool Derives(AttributeData attribute, string name, params string[] spaces)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Name == name && IsIn(type.ContainingNamespace, spaces)) return true;
        }

        return false;
    }

    private static bool IsIn(INamespaceSymbol space, string[] innermostFirst)
    {
        foreach (var name in innermostFirst)
        {
            if (space is null || space.Name != name) return false;
            space = space.ContainingNamespace;
        }

        return space.IsGlobalNamespace;
    }

    /// <summary>The declarations that the member overrides or implements.</summary>
    private static IEnumerable<ISymbol> BaseDeclarations(ISymbol member)
    {
        if (member is not IPropertySymbol property) yield break;
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty) yield return overridden;

        foreach (var implemented in property.ContainingType.AllInterfaces)
        {
            foreach (var declared in implemented.GetMembers(property.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(declared), property)) yield return declared;
            }
        }
    }

    private bool IsReported(ISymbol declared) =>
        SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, compilation.Assembly)
        && PersonalDataDetector.Default.Detect(declared.ContainingType).Any(f => f.Confidence == Confidence.High && SymbolEqualityComparer.Default.Equals(f.Member, declared));

    /// <summary>What <c>[assembly: PersonalData(typeof(T), "Member", …)]</c> tags.</summary>
    private static HashSet<(string Type, string Member)> ReadOutside(Compilation compilation)
    {
        var tagged = new HashSet<(string, string)>();
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            var arguments = attribute.ConstructorArguments;
            if (AttributeReader.KindOf(attribute) != Kinds.PersonalData || arguments.Length < 2 || arguments[0].Value is not INamedTypeSymbol type || arguments[1].Value is not string member) continue;
            tagged.Add((SymbolNames.MetadataName(type), member));
        }

        return tagged;
    }
}
