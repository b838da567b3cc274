using System.Collections.Concurrent;
using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Marketing;

/// <summary>GDPR8004 in code: a cookie that is declared for preferences, statistics or marketing is set as essential, so that ASP.NET Core does not wait for consent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EssentialCookieAnalyzer : GdprKitAnalyzer
{
#pragma warning disable RS1037 // The tag would take the fixes of the same rule away.
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
#pragma warning restore RS1037
        RuleIdentifiers.CookieWithoutConsent, "Cookie without consent",
        "The cookie '{0}' is set as essential, but it is declared for {1} (ePrivacy Directive Art. 5(3)): leave IsEssential false, so that it waits for consent", DiagnosticSeverity.Warning,
        "What is stored on a person's device, and not strictly necessary for what they asked for, needs their prior consent; an opt-out is none (C-673/17).");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        if (SetCookies.Of(context.Compilation) is not { } cookies) return;

        var essential = new ConcurrentBag<(string Name, Location Location)>();
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (!cookies.IsAppend(call) || SetCookies.EssentialIn(call) is not { } claim) return;
                if (cookies.NameIn(call) is { ConstantValue: { HasValue: true, Value: string name } }) essential.Add((name, claim.Syntax.GetLocation()));
            },
            OperationKind.Invocation);

        var declarations = CompilationDeclarations.Of(context.Compilation);
        WholeRegister.RegisterAction(context, declarations, (end, own) =>
        {
            if (essential.IsEmpty) return;

            var declared = DeclaredCookies.Of(declarations, own);
            foreach (var (name, location) in essential)
            {
                if (declared.Find(name)?.Text("purpose") is "Preferences" or "Statistics" or "Marketing") end.ReportDiagnostic(Diagnostic.Create(Rule, location, name, declared.Find(name)!.Text("purpose")!.ToLowerInvariant()));
            }
        });
    }
}
