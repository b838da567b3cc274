using System.Collections.Concurrent;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Change;

/// <summary>Collects the rules that a compilation's own code suppresses, as the generator writes them into the register.</summary>
internal sealed class SuppressionCollector
{
    private readonly ConcurrentDictionary<Declaration, Location> _onSymbols = new();
    private readonly Compilation _compilation;

    public SuppressionCollector(CompilationStartAnalysisContext context)
    {
        _compilation = context.Compilation;
        context.RegisterSyntaxNodeAction(Collect, SyntaxKind.Attribute);
    }

    /// <summary>All of them, once the compilation was looked through: what says the same of the same is one.</summary>
    public IEnumerable<Declaration> Suppressions =>
        SuppressionReader.OnAssembly(_compilation).Concat(_onSymbols.Keys.GroupBy(FragmentWriter.WriteDeclaration, StringComparer.Ordinal).Select(g => g.First()));

    public Location? LocationOf(Declaration suppression) => _onSymbols.TryGetValue(suppression, out var location) ? location : null;

    private void Collect(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (!AttributeOwner.SimpleName(attribute).Contains("SuppressMessage") || !SuppressionReader.MayName(attribute)) return;
        if (attribute.Parent?.Parent is not { } declaration || declaration is CompilationUnitSyntax) return;

        IEnumerable<SyntaxNode> owners = declaration is BaseFieldDeclarationSyntax fields ? fields.Declaration.Variables : [declaration];
        foreach (var owner in owners)
        {
            if (context.SemanticModel.GetDeclaredSymbol(owner, context.CancellationToken) is not { } symbol) continue;

            var written = symbol.GetAttributes().Where(a => a.ApplicationSyntaxReference is { } at && at.SyntaxTree == attribute.SyntaxTree && at.Span == attribute.Span && SuppressionReader.Attributes.Contains(a.AttributeClass?.ToDisplayString()));
            foreach (var suppression in SuppressionReader.On(symbol, written)) _onSymbols[suppression] = attribute.GetLocation();
        }
    }
}
