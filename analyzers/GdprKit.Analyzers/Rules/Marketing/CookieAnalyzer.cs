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

/// <summary>
/// The cookies that code sets: GDPR8003, nothing in the register declares one; GDPR8004, one that is declared for preferences, statistics or
/// marketing is set as essential, so that ASP.NET Core does not wait for consent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CookieAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Undeclared = Descriptor.Create(
        RuleIdentifiers.UndeclaredCookie, "Cookie that is not declared",
        "The cookie '{0}' is set, and no [Cookie] declares it (ePrivacy Directive Art. 5(3), GDPR Art. 13): declare its name, its purpose and how long it stays", DiagnosticSeverity.Warning,
        "People are told of every cookie and what it is for, and asked before one is set that is not strictly necessary.",
        WellKnownDiagnosticTags.CompilationEnd);

#pragma warning disable RS1037 // The tag would take the fixes of the same rule away.
    private static readonly DiagnosticDescriptor Essential = Descriptor.Create(
#pragma warning restore RS1037
        RuleIdentifiers.CookieWithoutConsent, "Cookie without consent",
        "The cookie '{0}' is set as essential, but it is declared for {1} (ePrivacy Directive Art. 5(3)): leave IsEssential false, so that it waits for consent", DiagnosticSeverity.Warning,
        "What is stored on a person's device, and not strictly necessary for what they asked for, needs their prior consent; an opt-out is none (C-673/17).");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Undeclared, Essential];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        if (SetCookies.Of(context.Compilation) is not { } cookies) return;

        var found = new ConcurrentBag<SetCookie>();
        context.RegisterOperationAction(
            operation =>
            {
                if (cookies.Find(operation.Operation) is { } cookie) found.Add(cookie);
            },
            OperationKind.Invocation,
            OperationKind.SimpleAssignment);
        context.RegisterCompilationEndAction(end => Judge(end, found));
    }

    private static void Judge(CompilationAnalysisContext context, ConcurrentBag<SetCookie> found)
    {
        // Most compilations set none, and then nobody asks for their declarations.
        if (found.IsEmpty) return;

        var declarations = CompilationDeclarations.Of(context.Compilation);
        var declared = DeclaredCookies.Of(declarations, declarations.OwnTypes);
        var speaks = Speaks(declarations, declared);
        foreach (var cookie in found)
        {
            if (speaks && cookie.Name.Length > 0 && FrameworkCookies.Find(cookie.Name) is null && !declared.MayInclude(cookie.Name)) context.ReportDiagnostic(Diagnostic.Create(Undeclared, cookie.Location, cookie.Name));
            if (cookie.Essential is { } essential && declared.Find(cookie.Name)?.Text("purpose") is ("Preferences" or "Statistics" or "Marketing") and var purpose) context.ReportDiagnostic(Diagnostic.Create(Essential, essential, cookie.Name, purpose.ToLowerInvariant()));
        }
    }

    /// <summary>Whether the compilation says which cookies there are. A library's cookie may be declared by its app, unless the library declares its cookies itself.</summary>
    private static bool Speaks(CompilationDeclarations declarations, DeclaredCookies declared) => declarations.IsApp
        ? declared.Any || declarations.OwnTypes.Concat(declarations.Parts.Fragments.Values.SelectMany(f => f.Types)).Any(t => t.IsActivity)
        : declarations.OwnTypes.Any(t => t.Has(Kinds.Cookie)) || declarations.OfAssembly(declarations.Host).Any(d => d.Kind == Kinds.Cookie);
}
