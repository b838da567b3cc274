using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5004: a recipient outside the EU/EEA, and nothing says on what ground data goes there.</summary>
internal sealed class TransferWithoutGround() : Rule(
    RuleIdentifiers.TransferWithoutGround, RuleSeverity.Warning, "44, 13(1)(f), 14(1)(f), 30(1)(e)",
    "Transfer out of the EU/EEA without a ground",
    "{0} {1} (GDPR Art. 44, 13(1)(f), 30(1)(e)): declare [Transfer] with its ground, or the Country if it is in the EU/EEA",
    "Data leaves the EU/EEA only on a ground of Art. 45 to 49, and the notice names it. Where data is stored does not answer for who receives it.")
{
    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.Transfer];

    public override IEnumerable<string> Faults(DeclarationContext declaration) =>
        TransferGrounds.AreMissing(declaration.Declaration) ? ["names no ground"] : [];

    /// <summary>Each declaration once, however many activities it reaches.</summary>
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        register.Activities.SelectMany(OfActivity).Concat(OfCookies(register)).GroupBy(f => f.Where.Declaration).Select(g => g.First());

    private IEnumerable<GapFinding> OfActivity(ActivityContext activity)
    {
        Declaration[] transfers = [.. activity.Answers.SelectMany(a => a.Transfers).Select(t => t.Declaration).Distinct()];
        foreach (var recipient in activity.Recipients)
        {
            foreach (var finding in OfRecipient(recipient, transfers)) yield return finding;
        }

        foreach (var joint in activity.Said(Declarations.Kinds.JointController))
        {
            var to = Destination.Of(joint.Declaration.Text("country"), [joint.Declaration.Text("with") ?? ""]);
            if (to is not null && !transfers.Any(to.IsOf)) yield return Sends(joint, to);
        }
    }

    /// <summary>A processor's transfers are also those to whom it engages.</summary>
    private IEnumerable<GapFinding> OfRecipient(ResolvedRecipient recipient, IEnumerable<Declaration> transfers)
    {
        Declaration[] all = [.. transfers, .. recipient.Transfers.Select(t => t.Declaration)];
        var to = Destination.Of(recipient.Nearest("country"), NamesOf(recipient));
        if (to is not null && !all.Any(to.IsOf)) yield return Sends(recipient.Where, to);
        foreach (var finding in recipient.Engaged.SelectMany(e => OfRecipient(e, all))) yield return finding;
    }

    /// <summary>Who sets or reads a cookie receives what it says. A recipient of that name answers for it, as does any transfer.</summary>
    private IEnumerable<GapFinding> OfCookies(RegisterContext register)
    {
        Scoped[] all = [.. register.OnTypes, .. register.OnAssemblies];
        var cookies = all.Where(s => s.Declaration.List("providers").Length > 0).ToArray();
        if (cookies.Length == 0 || all.Any(s => s.Declaration.Kind == Declarations.Kinds.Transfer)) yield break;

        var named = new HashSet<string?>(register.Activities.SelectMany(a => a.Recipients).SelectMany(NamesOf).Select(n => KnownProcessors.FindByName(n)?.Provider));
        foreach (var cookie in cookies)
        {
            var others = cookie.Declaration.List("providers").Where(p => !named.Contains(KnownProcessors.FindByName(p)?.Provider));
            if (Destination.Of(null, others) is { } to) yield return Sends(cookie, to);
        }
    }

    private static IEnumerable<string> NamesOf(ResolvedRecipient recipient) => recipient.Names.Concat(recipient.Declaration.List("examples"));

    private GapFinding Sends(Scoped where, Destination to) =>
        new(this, where, $"[{where.Declaration.Kind}] on {GapFinding.Name(where)}", $"{to.Words}, but nothing says on what ground data goes there");
}
