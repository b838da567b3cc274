using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// Which attributes say whether data is personal: GdprKit's, ASP.NET Core Identity's and the data classifications of
/// Microsoft.Extensions.Compliance, by name, so that no package is needed to know them.
/// </summary>
internal static class TagAttributes
{
    private static readonly string[] Identity = ["Identity", "AspNetCore", "Microsoft"];

    /// <summary>What the attributes of the symbols say together; a tag wins over a denial, as in the register.</summary>
    public static Answer? Read(IEnumerable<ISymbol> symbols)
    {
        List<AttributeData>? tags = null;
        var isDenied = false;
        foreach (var symbol in symbols)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                switch (IsTag(attribute))
                {
                    case true:
                        (tags ??= []).Add(attribute);
                        break;
                    case false:
                        isDenied = true;
                        break;
                }
            }
        }

        return tags is not null ? new Answer(tags) : isDenied ? Answer.NoPersonalData : null;
    }

    /// <summary>What is said of all members of a type. A classification holds in derived types too, as Microsoft.Extensions.Telemetry redacts.</summary>
    public static Answer? ReadType(INamedTypeSymbol type)
    {
        if (Read([type]) is { } answer) return answer;
        for (var other = type.BaseType; other is { SpecialType: SpecialType.None }; other = other.BaseType)
        {
            foreach (var attribute in other.GetAttributes())
            {
                if (IsClassification(attribute) && IsTag(attribute) is { } isTag) return isTag ? new Answer([attribute]) : Answer.NoPersonalData;
            }
        }

        return null;
    }

    /// <summary>Whether the attribute tags (<see langword="true"/>), denies (<see langword="false"/>), or says neither.</summary>
    private static bool? IsTag(AttributeData attribute) => AttributeReader.KindOf(attribute) switch
    {
        Kinds.PersonalData => true,
        Kinds.NotPersonalData => false,
        null when IsClassification(attribute) => attribute.AttributeClass!.Name switch
        {
            "NoDataClassificationAttribute" => false,
            "UnknownDataClassificationAttribute" => null, // Nobody has decided yet.
            _ => true,
        },
        null when Derives(attribute, "PersonalDataAttribute", Identity) => true,
        _ => null,
    };

    public static bool IsClassification(AttributeData attribute) => DataClassifications.Is(attribute.AttributeClass);

    private static bool Derives(AttributeData attribute, string name, string[] spaces)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Name == name && IsIn(type.ContainingNamespace, spaces)) return true;
        }

        return false;
    }

    private static bool IsIn(INamespaceSymbol? space, string[] innermostFirst)
    {
        foreach (var name in innermostFirst)
        {
            if (space?.Name != name) return false;
            space = space.ContainingNamespace;
        }

        return space?.IsGlobalNamespace ?? false;
    }
}
