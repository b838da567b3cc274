namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5009: a transfer that always happens, on derogations that are for what is occasional.</summary>
internal sealed class DerogationForRoutine() : DeclarationRule(
    RuleIdentifiers.DerogationForRoutine, RuleSeverity.Warning, "49(1), Rec. 111",
    "Routine transfer on a derogation for occasional ones",
    "{0} rests only on {1}, which are for occasional transfers (GDPR Art. 49(1), Rec. 111): name a ground of Art. 45 or 46, or say When or how often it Occurs",
    "Derogations of Art. 49 are exceptions; what happens regularly needs an adequacy decision or safeguards.",
    Declarations.Kinds.Transfer)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var transfer = declaration.Declaration;
        return TransferGrounds.AreOccasionalOnly(transfer) && !transfer.Says("occurs") && !transfer.Tells("when")
            ? string.Join(" and ", transfer.List("anyOf").Select(g => "TransferGround." + g))
            : null;
    }
}
