using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What may be written though it comes from personal data: what is redacted or hashed with a key, keys of rows, and what somebody has said is safe.</summary>
internal static class Clearance
{
    private const string LogSafe = "LogSafeAttribute";

    /// <summary>Whether what a member gives is cleared, by what is said of it or by its name; of a method also by that of its type.</summary>
    public static bool IsCleared(ISymbol member) =>
        ClearingWords.AreIn(member.Name) || (member is IMethodSymbol { ContainingType: { } type } && ClearingWords.AreIn(type.Name) && !ClearingWords.AreUndone(member.Name)) || IsSaidSafe(member);

    /// <summary>Whether the name of a member says that it holds nothing readable: <c>MaskedEmail</c>, <c>PasswordHash</c>.</summary>
    public static bool IsMaskedByName(ISymbol member) => ClearingWords.AreIn(member.Name);

    /// <summary>Whether a type says by its name or by <c>[LogSafe]</c> that its text is safe.</summary>
    public static bool IsNamed(ITypeSymbol type) => ClearingWords.AreIn(type.Name) || OwnAttributes.IsOn(type, LogSafe);

    /// <summary>Whether <c>[LogSafe]</c> is on the symbol, on what stands for it, or on a type around it.</summary>
    public static bool IsSaidSafe(ISymbol symbol) => OwnAttributes.HoldsFor(symbol, LogSafe);

    /// <summary>Whether tagged data says something of a person by itself. A key finds a row, for whoever may read it; of a yes or no only one of Art. 9 or 10 says much.</summary>
    public static bool Speaks(ISymbol member, Answer answer)
    {
        if (answer.IsSensitive) return true;
        var type = TaggableMembers.TypeOf(member);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (type?.SpecialType == SpecialType.System_Boolean) return false;
        return answer.Category is not (null or "OnlineIdentifier" or "Transaction" or "Unspecified") || !IsKey(member, type, answer);
    }

    /// <summary>Ids of orders and payments are keys also where they are texts: they are what to log instead.</summary>
    private static bool IsKey(ISymbol member, ITypeSymbol? type, Answer answer) =>
        member.Name is "Id" or "Guid" or "Uuid" or "UserId"
        || member.Name == member.ContainingType.Name + "Id"
        || (member.Name.EndsWith("Id", StringComparison.Ordinal) && (type is { IsValueType: true } || answer.Category == "Transaction"))
        || IdentifierOf(member.ContainingType) == member.Name;

    /// <summary>The member that <c>[DataSubject(Identifier = …)]</c> names.</summary>
    public static string? IdentifierOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.GetAttributes().Where(a => AttributeReader.KindOf(a) == Kinds.DataSubject)
            .SelectMany(a => a.NamedArguments).FirstOrDefault(n => n.Key == "Identifier").Value is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : null;
}
