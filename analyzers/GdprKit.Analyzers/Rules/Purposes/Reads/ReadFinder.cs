using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>Finds the tagged members that an operation reads. The identifier of a person may always be read: without it nobody can be asked for.</summary>
internal sealed class ReadFinder(TagReader tags)
{
    public IEnumerable<Read> Find(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: false } property when !MemberUse.IsNoRead(property):
                return Of(property.Property, property.Instance?.Type, property.Syntax, property);
            case IFieldReferenceOperation { Field: { IsConst: false, ContainingType.IsTupleType: false } } field when !MemberUse.IsNoRead(field):
                return Of(field.Field, field.Instance?.Type, field.Syntax, field);
            case IDeconstructionAssignmentOperation or IForEachLoopOperation or IRecursivePatternOperation:
                return Deconstruction.Of(operation).SelectMany(part => Of(part.Member, null, part.Syntax, operation));
            default:
                return [];
        }
    }

    private IEnumerable<Read> Of(ISymbol member, ITypeSymbol? of, SyntaxNode syntax, IOperation operation)
    {
        // What no activity can name, another library has tagged.
        if (tags.AnswerOf(member) is not { IsPersonalData: true } answer || !answer.Tags.Any(t => AttributeReader.KindOf(t) == Kinds.PersonalData)) yield break;
        if (Clearance.IdentifierOf(member.ContainingType) == member.Name || (of is INamedTypeSymbol type && Clearance.IdentifierOf(type) == member.Name)) yield break;

        yield return new(member, answer, syntax, operation);
    }
}
