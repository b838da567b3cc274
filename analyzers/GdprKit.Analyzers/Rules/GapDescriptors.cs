using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules;

/// <summary>
/// The descriptors of the rules that <see cref="GapFinder"/> judges, in the compiler as in the running app. Error only for a declaration
/// that is malformed or contradicts itself; what the law asks for is a warning.
/// </summary>
internal static class GapDescriptors
{
    public static readonly DiagnosticDescriptor UnusedPersonalData = Create(
        RuleIdentifiers.UnusedPersonalData, "Inventory", Declarations.Gaps.Rules.UnusedPersonalData, DiagnosticSeverity.Warning,
        "Personal data that no purpose needs must not be kept (purpose limitation, data minimisation).", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MissingLegalBasis = Create(
        RuleIdentifiers.MissingLegalBasis, "Lawfulness", Declarations.Gaps.Rules.MissingLegalBasis, DiagnosticSeverity.Warning,
        "Processing is lawful only on one of the bases of Art. 6(1), and the notice names it for each purpose.");

    public static readonly DiagnosticDescriptor MissingTranslation = Create(
        RuleIdentifiers.MissingTranslation, "Transparency", Declarations.Gaps.Rules.MissingTranslation, DiagnosticSeverity.Warning,
        "A notice in a language that people understand says everything in it, or it is not offered in it.");

    public static readonly DiagnosticDescriptor MissingRetention = Create(
        RuleIdentifiers.MissingRetention, "Retention", Declarations.Gaps.Rules.MissingRetention, DiagnosticSeverity.Warning,
        "The notice says how long data is kept, or by which criteria that is decided.");

    public static readonly DiagnosticDescriptor InvalidPeriod = Create(
        RuleIdentifiers.InvalidPeriod, "Retention", Declarations.Gaps.Rules.InvalidPeriod, DiagnosticSeverity.Error,
        "A retention says a period of 1 or more, an event, a law, or criteria.");

    public static readonly DiagnosticDescriptor DanglingReference = Create(
        RuleIdentifiers.DanglingReference, "Consistency", Declarations.Gaps.Rules.DanglingReference, DiagnosticSeverity.Error,
        "A declaration names data, people or recipients that are not declared, so the register would lack them.");

    public static readonly DiagnosticDescriptor DuplicateId = Create(
        RuleIdentifiers.DuplicateId, "Consistency", Declarations.Gaps.Rules.DuplicateId, DiagnosticSeverity.Error,
        "Ids tell activities apart for approvals, consents and history.", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor BrokenPromise = Create(
        RuleIdentifiers.BrokenPromise, "Consistency", Declarations.Gaps.Rules.BrokenPromise, DiagnosticSeverity.Error,
        "[Never] is a promise to the people whose data it is, printed in the notice; the code must keep it.");

    public static DiagnosticDescriptor Of(Rule rule) => rule.Id switch
    {
        RuleIdentifiers.UnusedPersonalData => UnusedPersonalData,
        RuleIdentifiers.MissingLegalBasis => MissingLegalBasis,
        RuleIdentifiers.MissingTranslation => MissingTranslation,
        RuleIdentifiers.MissingRetention => MissingRetention,
        RuleIdentifiers.InvalidPeriod => InvalidPeriod,
        RuleIdentifiers.DuplicateId => DuplicateId,
        RuleIdentifiers.BrokenPromise => BrokenPromise,
        _ => DanglingReference,
    };

    private static DiagnosticDescriptor Create(string id, string topic, Rule rule, DiagnosticSeverity severity, string description, params string[] tags) =>
        Descriptor.Create(id, topic, rule.Title, rule.Message, severity, description, tags);
}
