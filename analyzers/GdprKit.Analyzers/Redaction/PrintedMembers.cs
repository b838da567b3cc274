using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Redaction;

/// <summary>What a redacted record writes into its text.</summary>
internal static class PrintedMembers
{
    /// <summary>
    /// The members of a record. A base record writes its own by itself, unless one above shows in the clear what is masked: then those of all base records
    /// are written here as well, first those of the highest. What somebody wrote is left to them, and left out where it stands above such a one.
    /// </summary>
    public static (IReadOnlyList<ISymbol> Members, bool CallsBase) Of(INamedTypeSymbol record, Func<ISymbol, bool> isMasked)
    {
        ISymbol[] own = [.. record.GetMembers().Where(ShownMembers.IsPrinted)];
        var inherited = new List<ISymbol>();
        var (isClear, isRedacted) = (false, false);
        for (var type = record.BaseType; type is { IsRecord: true } && !IsWrittenByHand(type); type = type.BaseType)
        {
            ISymbol[] members = [.. type.GetMembers().Where(ShownMembers.IsPrinted)];
            inherited.InsertRange(0, members);
            isRedacted |= RecordTextGenerator.HasWritten(type) || (OwnAttributes.IsOn(type, "RedactPersonalDataAttribute") && RecordTextGenerator.CanWrite(type));
            isClear |= !isRedacted && members.Any(isMasked);
        }

        return isClear ? ([.. inherited, .. own], false) : (own, record is { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object });
    }

    /// <summary>Whether the text of a record can say a member: an error forbids some, and some are hidden from the records below.</summary>
    public static bool IsReadable(ISymbol member, INamedTypeSymbol record, Compilation compilation) =>
        !IsForbidden(member) && (member is not IPropertySymbol { GetMethod: { } getter } || (!IsForbidden(getter) && compilation.IsSymbolAccessibleWithin(getter, record, member.ContainingType)));

    private static bool IsForbidden(ISymbol member) =>
        member.GetAttributes().Any(a => a.AttributeClass?.Name == "ObsoleteAttribute" && a.ConstructorArguments.Any(c => c is { Kind: TypedConstantKind.Primitive, Value: true }));

    private static bool IsWrittenByHand(INamedTypeSymbol record) =>
        !RecordTextGenerator.HasWritten(record)
        && record.GetMembers("PrintMembers").Any(m => m is IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false, Parameters.Length: 1 } && !m.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute"));
}
