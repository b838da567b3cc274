using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4015: a retention that begins and has no end, or one that only the person's request ends.</summary>
internal sealed class OpenEndedRetention() : DeclarationRule(
    RuleIdentifiers.OpenEndedRetention, RuleSeverity.Warning, "5(1)(e), 17(1)(a), 13(2)(a)",
    "Retention without an end",
    "{0} {1} (GDPR Art. 5(1)(e), 17(1)(a), 13(2)(a)): add the period or the event after which data is erased without being asked",
    "Data that is no longer needed is erased without a request.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        if (!IsOpen(declaration.Declaration, out var fault)) return null;

        // Another one beside it may end what this one leaves open.
        return declaration.Beside.Any(d => d.Kind == Declarations.Kinds.Retention && !d.IsOfStore() && !IsOpen(d, out _)) ? null : fault;
    }

    private static bool IsOpen(Declaration retention, out string fault)
    {
        var asked = retention.Text("until") == "ErasureRequested";
        fault = asked ? "ends only when a person asks for erasure" : $"begins after {retention.Text("after")} and has no end";
        if (retention.HasPeriod() || Questions.Statutory(retention) || retention.IsOfStore() || retention.Text("then") == "Archive") return false;
        return asked || (retention.NamesEvent("after") && !retention.Says("until") && !retention.Describes());
    }
}
