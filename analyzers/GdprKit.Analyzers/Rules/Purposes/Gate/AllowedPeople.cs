using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Purposes.Reads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>People who are read of in a loop over a local list, to which they are added only where the gate has allowed it.</summary>
internal sealed class AllowedPeople(GatePaths paths, SemanticModel model, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, bool> _lists = new(SymbolEqualityComparer.Default);

    public bool Include(Read read)
    {
        if (read.Operation is not IMemberReferenceOperation { Instance: ILocalReferenceOperation person }) return false;
        if (LocalValues.At(person.Syntax, person.Local, cancellationToken) is not { Count: 1 } sources || !sources[0].IsElement || sources[0].Expression is not IdentifierNameSyntax name) return false;
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol list) return false;
        if (!_lists.TryGetValue(list, out var isAllowed)) _lists.Add(list, isAllowed = IsFilledAllowed(list));
        return isAllowed;
    }

    private bool IsFilledAllowed(ILocalSymbol list)
    {
        if (list.DeclaringSyntaxReferences is not { Length: 1 } references) return false;
        if (references[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var initial } declarator || !IsEmpty(initial)) return false;

        SyntaxNode? member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var names = (member is GlobalStatementSyntax ? member.Parent : member)?.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == list.Name);
        return names?.All(n => n.Parent switch
        {
            CommonForEachStatementSyntax loop => loop.Expression == n,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax add } access when access.Expression == n => !paths.IsOpen(add),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Clear" } access => access.Expression == n,
            _ => false,
        }) == true;
    }

    private static bool IsEmpty(ExpressionSyntax value) => value switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } } => true,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        _ => false,
    };
}
