using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5006: a transfer on an adequacy decision with a condition, and nothing says that it is met.</summary>
internal sealed class ConditionalAdequacy() : DeclarationRule(
    RuleIdentifiers.ConditionalAdequacy, RuleSeverity.Warning, "45",
    "Condition of an adequacy decision not confirmed",
    "{0} rests on an adequacy decision that covers only {1} (GDPR Art. 45): say in Supplementary that it does here, or name another ground",
    "Some decisions cover only some recipients; a transfer to another one has no ground.",
    Declarations.Kinds.Transfer)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var transfer = declaration.Declaration;
        return TransferGrounds.AreAdequacyOnly(transfer) && Countries.Adequacy(transfer.Text("country")) is { IsConditional: true } decision
            && !transfer.Tells("supplementary") && !transfer.Tells("when")
                ? decision.Scope
                : null;
    }
}
