using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2011: a contract as basis for data about somebody who is not party to it.</summary>
internal sealed class ContractWithOthers() : Rule(
    RuleIdentifiers.ContractWithOthers, RuleSeverity.Warning, "6(1)(b)",
    "Contract as basis for people who are not party to it",
    "{0} rests on a contract{1} (GDPR Art. 6(1)(b)): choose another basis for people who are not party to it, such as legitimate interests, or say With = ContractParty.You if they are",
    "A contract is a basis only for data about those who are party to it; a contract with their employer is none.")
{
    private static readonly string[] NotParty = ["BusinessContact", "SupplierContact", "NextOfKin", "Visitor"];

    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.LegalBasis];

    public override IEnumerable<string> Faults(DeclarationContext declaration) =>
        Bases.IsContract(declaration.Declaration) && declaration.Declaration.List("with").Contains("YourOrganisation") && !declaration.Has(Declarations.Kinds.ProcessorFor)
            ? [declaration.Declaration.List("with").Contains("You") ? " that may be with the organisation of the person alone" : " with the organisation of the person"]
            : [];

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        var items = activity.Activity.Items.Where(i => Unfit(i) is not null).ToArray();
        if (items.Length == 0) return [];

        var detail = $" for data of people who are seldom party to one: {ActivityContext.Names(items)} of {People(items)}";
        return [Unfit(items[0]) is { Scope: ScopeKind.Activity } basis ? activity.At(this, basis, detail) : activity.Lacks(this, detail)];
    }

    /// <summary>The contract on which data about others alone rests.</summary>
    private static Scoped? Unfit(ResolvedItem item) =>
        item.Subjects.Count == 0 ? null : item.LegalBases.FirstOrDefault(b => Bases.IsContract(b.Declaration) && !b.Declaration.Says("with") && item.Subjects.All(s => IsNotParty(s, b)));

    /// <summary>A visitor may well ask for an offer.</summary>
    private static bool IsNotParty(Scoped subject, Scoped basis) =>
        subject.Declaration.Text("category") is { } category && NotParty.Contains(category) && !(category == "Visitor" && basis.Declaration.Text("basis") == "StepsBeforeContract");

    private static string People(IEnumerable<ResolvedItem> items) =>
        string.Join(", ", items.SelectMany(i => i.Subjects).Select(s => $"'{s.Declaration.Text("who") ?? s.Declaration.Text("category")}'").Distinct());
}
