using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>Serves the rules that judge a compilation's declarations together.</summary>
internal static class WholeRegister
{
    /// <summary>Calls a rule once at the end, with the compilation's own types that declare something, by name.</summary>
#pragma warning disable RS1013 // The start action is the analyzers' base class's guard, which every rule shares.
    public static void RegisterAction(CompilationStartAnalysisContext context, CompilationDeclarations declarations, Action<CompilationAnalysisContext, IReadOnlyList<DeclaredType>> judge) =>
#pragma warning restore RS1013
        context.RegisterCompilationEndAction(end => judge(end, declarations.OwnTypes));
}
