using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1016: data whose need is worth a question.</summary>
internal sealed class ExcessiveData() : RegisterRule(
    RuleIdentifiers.ExcessiveData, RuleSeverity.Off, "5(1)(c)",
    "Data that the purpose may not need",
    "{0} {1} (GDPR Art. 5(1)(c)): ask whether the purpose needs it",
    "Personal data is limited to what is necessary for the purpose (data minimisation).")
{
    // What says much about a person, and is seldom needed to serve one.
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "OfficialIdentifier", "Demographic", "FamilyAndHousehold", "Financial", "OnlineIdentifier", "Location", "ImageAudio",
    };

    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var activities = register.Activities.Where(a => !a.Activity.IsProcessors).ToArray();
        var users = activities.SelectMany(a => a.Activity.Items.Select(Key).Distinct()).ToLookup(k => k);
        return activities.SelectMany(a => Unshared(a, users).Concat(OtherChannel(a)));
    }

    /// <summary>Data that one activity alone uses, and that no contract and no law asks for.</summary>
    private IEnumerable<GapFinding> Unshared(ActivityContext activity, ILookup<object, object> users)
    {
        var items = activity.Activity.Items.Where(i => i.Category is { } category && (Telling.Contains(category) || Promises.IsSensitive(category)) && users[Key(i)].Count() == 1 && RestsOnChoice(i)).ToArray();
        return items.Length == 0 ? [] : [activity.Lacks(this, $"alone uses {ActivityContext.Names(items)}, which neither a contract nor a law asks for")];
    }

    /// <summary>A telephone number for e-mails.</summary>
    private IEnumerable<GapFinding> OtherChannel(ActivityContext activity)
    {
        var channels = activity.Declaration.List("via");
        if (channels.Length == 0 || channels.Except(ContactChannel.All).Any()) return [];

        var items = activity.Activity.Items.Where(i => i.Category == "Contact" && ContactChannel.Of(i) is { Count: > 0 } own && !own.Intersect(channels).Any()).ToArray();
        return items.Length == 0 ? [] : [activity.Lacks(this, $"is done by {string.Join(", ", channels)}, and uses {ActivityContext.Names(items)}")];
    }

    private static bool RestsOnChoice(ResolvedItem item)
    {
        var bases = item.LegalBases.Where(b => Questions.Article6(b.Declaration)).ToArray();
        return bases.Length > 0 && bases.All(b => b.Declaration.Text("basis") is "Consent" or "LegitimateInterests");
    }

    /// <summary>What tells an item from others: the member that first declares it, or its name.</summary>
    private static object Key(ResolvedItem item) => item.Member is { } member ? member.Origins[member.Origins.Count - 1] : (item.Name, item.Category);
}
