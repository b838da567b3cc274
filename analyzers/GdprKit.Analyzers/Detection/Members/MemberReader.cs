using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection.Members;

/// <summary>Tells what a member looks like by itself: by its name, by what attributes call it, and by its type.</summary>
internal static class MemberReader
{
    public static bool IsCandidate(ISymbol member) => !member.IsStatic && !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty,
        IFieldSymbol field => field.AssociatedSymbol is null,
        _ => false,
    };

    /// <summary>Null for what looks like nothing, which is nearly everything, and then nothing is allocated.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="member">A property or field.</param>
    /// <param name="roles">The roles of its name as a whole.</param>
    public static TermMatch? Read(Lexicon lexicon, ISymbol member, out WordRoles roles)
    {
        var type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        var special = type.SpecialType;
        // What a Nullable holds is asked for a hit only: the compiler makes an array to tell it.
        var isNullable = special == SpecialType.None && type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var byName = TermMatcher.Match(lexicon, member.Name, MatchSource.Name, isFlag: isNullable || special == SpecialType.System_Boolean, out roles);
        if (byName is null && isNullable && member.GetAttributes().IsEmpty || ValueReader.Inner(type) is not { } inner) return null;

        var isFlag = inner.SpecialType == SpecialType.System_Boolean;
        if (isNullable && !isFlag) byName = TermMatcher.Match(lexicon, member.Name);
        var match = byName is { } named && (Fits(lexicon, named, inner) || IsCodedAnswer(named, type)) ? named : (TermMatch?)null;
        if (match is { Term.StandsAlone: true, Weight: 0 }) return match;

        if (AttributeHints.Read(lexicon, member, isFlag) is { } byAttribute && Fits(lexicon, byAttribute, inner) && (match is null || byAttribute.IsStrongerThan(match.Value))) match = byAttribute;
        if (match is { Term.StandsAlone: true } || inner.SpecialType != SpecialType.None || inner is not INamedTypeSymbol { Name.Length: > 0 }) return match;

        // A value of a type that is itself the data: MailAddress, Gender. An IP address may be a server's.
        return TermMatcher.Match(lexicon, inner.Name, MatchSource.Type) is { Weight: 0, Term.StandsAlone: true } byType && Fits(lexicon, byType, inner)
            ? byType with { Weight = byType.Term.Category == "OnlineIdentifier" && match?.Term?.Category != byType.Term.Category ? -1 : 0 }
            : match;
    }

    private static bool Fits(Lexicon lexicon, TermMatch match, ITypeSymbol type)
    {
        var shapes = ValueReader.ShapesOf(lexicon, type);
        if (match.Term is null) return (match.Roles & WordRoles.Facet) != 0 ? shapes != ValueShapes.None : (shapes & (ValueShapes.Text | ValueShapes.Number)) != 0 || IsSuffixed(match) && (shapes & ValueShapes.Object) != 0 && IsSuffixed(TermMatcher.Match(lexicon, type.Name));
        if (match.IsKey) return (shapes & (ValueShapes.Number | ValueShapes.Guid | ValueShapes.Text)) != 0;
        if ((shapes & match.Term.Shapes) != 0) return true;
        // A value object: EmailAddress Email.
        return (shapes & ValueShapes.Object) != 0 && TermMatcher.Match(lexicon, type.Name) is { Term: { } named } byType && named.Category == match.Term.Category && (named.StandsAlone || byType is { Weight: 0, Term.Strength: TermStrength.Contextual });
    }

    /// <summary>A number that may be missing is an answer in code: a count is never missing.</summary>
    private static bool IsCodedAnswer(TermMatch match, ITypeSymbol type) =>
        match.Term is { IsCharacteristic: true } term && (term.Shapes & ValueShapes.Choice) != 0
        && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments.Length: 1 } nullable
        && nullable.TypeArguments[0].SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsSuffixed(TermMatch? match) => match is { Term: null } && (match.Value.Roles & WordRoles.Suffix) != 0;
}
