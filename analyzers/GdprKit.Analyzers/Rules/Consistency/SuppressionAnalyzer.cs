using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Consistency;

/// <summary>GDPR9003: a rule is suppressed, or data said to be about nobody, and nobody says why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionAnalyzer : GdprKitAnalyzer
{
    internal const string Justification = "Justification";

    private static readonly DiagnosticDescriptor Unexplained = Descriptor.Create(
        RuleIdentifiers.UnexplainedSuppression, "Suppression without reason",
        "{0} without a reason (GDPR Art. 5(2)): {1}", DiagnosticSeverity.Info,
        "Who decides that a rule does not apply must be able to show why; the register lists the reasons.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Unexplained];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterSyntaxNodeAction(AnalyzeAttribute, SyntaxKind.Attribute);
        context.RegisterSyntaxTreeAction(AnalyzePragmas);
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        switch (AttributeOwner.SimpleName(attribute))
        {
            case "SuppressMessage" or "SuppressMessageAttribute" or "UnconditionalSuppressMessage" or "UnconditionalSuppressMessageAttribute" when SuppressionReader.MayName(attribute):
                if (SuppressionReader.RuleOf(TextOf(SuppressionReader.RuleArgument(attribute))) is not { } rule) return;
                if (IsReason(TextOf(AttributeOwner.Named(attribute, Justification))) || !Is(SuppressionReader.Attributes)) return;
                Report($"{rule} is suppressed", "say in its Justification why it does not apply, and the register lists it");
                break;

            case "NotPersonalData" or "NotPersonalDataAttribute" when attribute.ArgumentList is { Arguments: var arguments }:
                var because = arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression;
                if (because is null || IsReason(TextOf(because)) || !Is("GdprKit.NotPersonalDataAttribute")) return;
                Report("Data is said to be no personal data", "say in [NotPersonalData(\"…\")] why it is about nobody");
                break;

            case "LogSafe" or "LogSafeAttribute" when attribute.ArgumentList is { Arguments: { Count: > 0 } said }:
                if (IsReason(TextOf(said[0].Expression)) || !Is("GdprKit.LogSafeAttribute")) return;
                Report("Data is said to be safe in logs", "say in [LogSafe(\"…\")] why it may be read there");
                break;

            case "Published" or "PublishedAttribute" when attribute.ArgumentList is { Arguments: { Count: > 0 } meant }:
                if (IsReason(TextOf(meant[0].Expression)) || !Is("GdprKit.PublishedAttribute")) return;
                Report("Data is said to be for everybody", "say in [Published(\"…\")] why everybody may read it");
                break;

            case "ProcessingFor" or "ProcessingForAttribute" when AttributeOwner.Named(attribute, "GatedBy") is { } by:
                if (IsReason(TextOf(by)) || !Is("GdprKit.ProcessingForAttribute")) return;
                Report("Code is said to be run behind the gate", "say in GatedBy who asks it");
                break;
        }

        string? TextOf(ExpressionSyntax? expression) => expression is null ? null : context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value as string;

        bool Is(params string[] types) => types.Contains(context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.ToDisplayString());

        void Report(string what, string how) => context.ReportDiagnostic(Diagnostic.Create(Unexplained, attribute.GetLocation(), what, how));
    }

    /// <summary>No assembly keeps a pragma, so the register cannot list it; a comment tells those who read the code.</summary>
    private static void AnalyzePragmas(SyntaxTreeAnalysisContext context)
    {
        var root = context.Tree.GetRoot(context.CancellationToken);
        if (!root.ContainsDirectives) return;

        for (var directive = root.GetFirstDirective(IsDisable); directive is not null; directive = directive.GetNextDirective(IsDisable))
        {
            foreach (var code in ((PragmaWarningDirectiveTriviaSyntax)directive).ErrorCodes)
            {
                if (SuppressionReader.RuleOf(code.ToString()) is not { } rule || HasComment(directive)) continue;
                context.ReportDiagnostic(Diagnostic.Create(Unexplained, code.GetLocation(), $"{rule} is suppressed", "write [SuppressMessage] with a Justification, which the register lists, or a comment on this line"));
            }
        }
    }

    private static bool IsDisable(DirectiveTriviaSyntax directive) =>
        directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);

    private static bool HasComment(DirectiveTriviaSyntax directive) =>
        directive.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) && IsReason(t.ToString().TrimStart('/')));

    private static bool IsReason(string? text) => !string.IsNullOrWhiteSpace(text) && !Placeholder.Is(text!);
}
