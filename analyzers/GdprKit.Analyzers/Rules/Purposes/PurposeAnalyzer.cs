using System.Collections.Immutable;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>
/// GDPR7016 to 7019: what code that says by <c>[ProcessingFor]</c> for what it is run does with personal data. Of all other code only its attributes
/// are looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PurposeAnalyzer : GdprKitAnalyzer
{
    /// <summary>The member that is read, by its documentation id.</summary>
    internal const string MemberProperty = "Member";

    internal static readonly DiagnosticDescriptor Outside = Descriptor.Create(
        RuleIdentifiers.DataOutsidePurpose, "Personal data outside its purpose",
        "'{0}' ({1}) of {2} is read for {3} (GDPR Art. 5(1)(b)): add [Processes(typeof({2}), nameof({2}.{0}))] to {4}, or leave it out", DiagnosticSeverity.Warning,
        "Personal data is used for the purposes for which it was collected, and people are told which data each of them needs.");

    internal static readonly DiagnosticDescriptor PassedOn = Descriptor.Create(
        RuleIdentifiers.DataPassedToOtherPurpose, "Personal data passed on to another purpose",
        "'{0}' ({1}) is passed on from {2} to {3}, which is run for {4} (GDPR Art. 5(1)(b), 6(4)): leave it out, or say there that it serves {2} too", DiagnosticSeverity.Warning,
        "Data that was collected for one purpose is used for another only if both are compatible, or people consent.");

    internal static readonly DiagnosticDescriptor Unread = Descriptor.Create(
        RuleIdentifiers.DataNotRead, "Personal data declared but not read for its purpose",
        "'{0}' of {1} is declared for {2}, and none of the code marked for it reads it (GDPR Art. 5(1)(c)): leave it out, or mark the code that needs it", DiagnosticSeverity.Info,
        "Personal data is limited to what is necessary for the purpose (data minimisation).",
        WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor Unasked = Descriptor.Create(
        RuleIdentifiers.ConsentNotAsked, "Data on consent read without asking the gate",
        "'{0}' ({1}) of {2} is read for {3}, which rests on consent, and nothing has asked the gate before (GDPR Art. 6(1)(a), 7(3)): "
        + "read it where ProcessingGate.IsAllowedAsync<{4}> has said yes, or say GatedBy", DiagnosticSeverity.Warning,
        "Consent may be withdrawn at any time; from then on the data is used no more.");

    internal static readonly DiagnosticDescriptor Dangling = GapDescriptors.Of(RuleCatalogue.All.Single(r => r.Id == RuleIdentifiers.DanglingReference));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Outside, PassedOn, Unread, Unasked, Dangling];

    /// <summary>What generated code reads is read.</summary>
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var judge = new PurposeJudge(context.Compilation);
        context.RegisterOperationBlockAction(judge.Block);
        context.RegisterSyntaxNodeAction(judge.Attribute, SyntaxKind.Attribute);
        context.RegisterCompilationEndAction(judge.End);
    }
}
