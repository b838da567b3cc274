using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5016: data is disclosed, and nothing says whether it leaves the EU/EEA.</summary>
internal sealed class TransfersNotStated() : RegisterRule(
    RuleIdentifiers.TransfersNotStated, RuleSeverity.Information, "13(1)(f), 14(1)(f)",
    "Nothing is said of transfers out of the EU/EEA",
    "{0} has recipients, but does not say whether data leaves the EU/EEA (GDPR Art. 13(1)(f)): declare [Transfer], or [Never(DataPractice.Transfers)]",
    "A notice that is silent on transfers leaves open whether there are any.")
{
    public override bool HasFix => true;

    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        if (register.Controller is not { } controller || !register.Activities.Any(a => a.Recipients.Count > 0)) return [];

        var all = register.OnAssemblies.Select(s => s.Declaration).Concat(register.Types.SelectMany(t => t.Declarations));
        return all.Any(SaysSomething) ? [] : [new(this, controller, register.ControllerSubject)];
    }

    private static bool SaysSomething(Declaration d) => d.Kind switch
    {
        Declarations.Kinds.Transfer => true,
        Declarations.Kinds.Never => Questions.Denies(d, "Transfers"),
        Declarations.Kinds.Statement => d.Text("section") == "Transfers",
        Declarations.Kinds.StoredIn => d.Tells("region"),
        // A recipient outside is told of by itself (GDPR5004).
        Declarations.Kinds.Recipient or Declarations.Kinds.Processor or Declarations.Kinds.JointController => Destination.Of(d.Text("country"), []) is not null,
        _ => false,
    };
}
