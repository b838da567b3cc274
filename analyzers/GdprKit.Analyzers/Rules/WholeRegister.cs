using System.Collections.Concurrent;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>Serves the rules that judge a compilation's declarations together.</summary>
internal static class WholeRegister
{
    /// <summary>Calls a rule once at the end, with the compilation's own types that declare something, by name.</summary>
    public static void RegisterAction(CompilationStartAnalysisContext context, CompilationDeclarations declarations, Action<CompilationAnalysisContext, IReadOnlyList<DeclaredType>> judge)
    {
        var types = new ConcurrentBag<INamedTypeSymbol>();
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (DeclarationReader.HasDeclarations(type)) types.Add(type);
            },
            SymbolKind.NamedType);
        context.RegisterCompilationEndAction(end => judge(end, [.. types.Select(declarations.Read).OfType<DeclaredType>().OrderBy(t => t.Name, StringComparer.Ordinal)]));
    }
}
