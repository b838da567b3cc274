using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection.Members;

/// <summary>
/// Tells what attributes say of a member: those that check its values (<c>[EmailAddress]</c>), and those that call it by another name
/// (<c>[JsonPropertyName("ssn")]</c>). By simple names: many libraries have them, and say the same.
/// </summary>
internal static class AttributeHints
{
    /// <summary>The strongest of what they say; null: nothing.</summary>
    public static TermMatch? Read(Lexicon lexicon, ISymbol member, bool isFlag)
    {
        TermMatch? best = null;
        foreach (var attribute in member.GetAttributes())
        {
            if (NameIn(attribute) is not { Length: > 0 } name || TermMatcher.Match(lexicon, name, MatchSource.Attribute, isFlag) is not { } match) continue;
            if (best is null || match.IsStrongerThan(best.Value)) best = match;
        }

        return best;
    }

    private static string? NameIn(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "EmailAddressAttribute" => "EmailAddress",
        "PhoneAttribute" => "PhoneNumber",
        "CreditCardAttribute" => "CreditCardNumber",
        "DataTypeAttribute" => DataType(attribute),
        "DisplayAttribute" or "DataMemberAttribute" => Named(attribute, "Name"),
        "DisplayNameAttribute" or "JsonPropertyNameAttribute" or "ColumnAttribute" => First(attribute),
        "JsonPropertyAttribute" => First(attribute) ?? Named(attribute, "PropertyName"),
        _ => null,
    };

    /// <summary>The numbers are those of <c>System.ComponentModel.DataAnnotations.DataType</c>, which never change.</summary>
    private static string? DataType(AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum } kind ? kind.Value switch
    {
        5 => "PhoneNumber",
        10 => "EmailAddress",
        11 => "NewPassword", // A form's field, of somebody who signs in.
        14 => "CreditCardNumber",
        15 => "PostalCode",
        _ => null,
    } : null;

    private static string? First(AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;

    private static string? Named(AttributeData attribute, string argument)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == argument && named.Value is { Kind: TypedConstantKind.Primitive, Value: string name }) return name;
        }

        return null;
    }
}
