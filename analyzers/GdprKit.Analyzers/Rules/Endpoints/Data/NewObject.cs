using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>Whether a value is an object that was just made, as for a form that is to be filled in.</summary>
internal static class NewObject
{
    public static bool IsEmpty(IOperation? value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        if (value is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } declared, SemanticModel: { } model } && declared[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial }) value = model.GetOperation(initial);
        return value is IObjectCreationOperation { Arguments.IsEmpty: true };
    }
}
