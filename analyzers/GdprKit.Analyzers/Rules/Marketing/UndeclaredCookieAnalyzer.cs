using System.Collections.Concurrent;
using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Law;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Marketing;

/// <summary>GDPR8003: code names a cookie that nothing in the register declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCookieAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.UndeclaredCookie, "Cookie that is not declared",
        "The cookie '{0}' is set, and no [Cookie] declares it (ePrivacy Directive Art. 5(3), GDPR Art. 13): declare its name, its purpose and how long it stays", DiagnosticSeverity.Warning,
        "People are told of every cookie and what it is for, and asked before one is set that is not strictly necessary.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var cookies = SetCookies.Of(context.Compilation);
        if (cookies is null) return;

        var set = new ConcurrentBag<(string Name, Location Location)>();
        context.RegisterOperationAction(
            operation =>
            {
                if (cookies.NameIn(operation.Operation) is { ConstantValue: { HasValue: true, Value: string { Length: > 0 } name } } value && FrameworkCookies.Find(name) is null) set.Add((name, value.Syntax.GetLocation()));
            },
            OperationKind.Invocation,
            OperationKind.SimpleAssignment);

        var declarations = CompilationDeclarations.Of(context.Compilation);
        WholeRegister.RegisterAction(context, declarations, (end, own) => Judge(end, declarations, own, set));
    }

    private static void Judge(CompilationAnalysisContext context, CompilationDeclarations declarations, IReadOnlyList<DeclaredType> own, IEnumerable<(string Name, Location Location)> set)
    {
        var declared = DeclaredCookies.Of(declarations, own);
        // A library's cookie may be declared by its app, unless the library declares its cookies itself.
        var speaks = declarations.IsApp
            ? declared.Any || own.Concat(declarations.Parts.Fragments.Values.SelectMany(f => f.Types)).Any(t => t.IsActivity)
            : own.Any(t => t.Has(Kinds.Cookie)) || declarations.OfAssembly(declarations.Host).Any(d => d.Kind == Kinds.Cookie);
        if (!speaks) return;

        foreach (var (name, location) in set.Where(c => !declared.MayInclude(c.Name))) context.ReportDiagnostic(Diagnostic.Create(Rule, location, name));
    }
}
