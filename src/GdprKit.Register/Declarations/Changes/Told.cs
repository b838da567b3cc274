namespace GdprKit.Declarations.Changes;

/// <summary>The part of a register that people are told: what the privacy notice may say, and not what only the record holds.</summary>
internal static class Told
{
    private static readonly HashSet<string> OnlyInRecord = new(StringComparer.Ordinal)
    {
        "agreement", "arrangement", "assessment", "balancingTest", "because", "dpia", "id", "lastUpdated", "notPersonalData", "owner", "processorFor", "protection", "recipient", "reviewed", "storedIn", "supplementary", "version",
    };

    private static readonly HashSet<string> OfRecipient = new(StringComparer.Ordinal) { "examples", "kinds", "law", "names", "occurs", "unless", "when" };

    /// <summary>All of it as one text: equal texts tell the same.</summary>
    public static string Of(RegisterSnapshot register) =>
        Of(register.Lists) + "\u0008" + string.Join("\u0008", register.Activities.Where(a => a.List("processorFor").Count == 0).Select(Of).OrderBy(t => t, StringComparer.Ordinal));

    private static string Of(ActivitySnapshot activity) =>
        activity.Own.KeyOf(Counts) + Of(activity.Lists) + string.Join("\u0008", activity.Items.Select(Of).OrderBy(t => t, StringComparer.Ordinal));

    private static string Of(ItemSnapshot item) => item.Own.KeyOf(Counts) + Of(ItemSnapshot.Lists.ToDictionary(l => l, item.Linked));

    private static string Of(IEnumerable<KeyValuePair<string, IReadOnlyList<Content>>> lists) => string.Concat(
        from list in lists
        where Counts(list.Key)
        orderby list.Key
        from text in list.Value.Where(c => IsTold(list.Key, c)).Select(c => c.KeyOf(CountsIn(list.Key))).OrderBy(t => t, StringComparer.Ordinal)
        select $"\u0007{list.Key}\u0001{text}");

    private static Func<string, bool> CountsIn(string list) => list switch
    {
        "recipients" => OfRecipient.Contains,
        // How to reach the officer is told, and not who it is.
        "dataProtectionOfficer" => static p => p != "name",
        _ => Counts,
    };

    private static bool Counts(string property) => !OnlyInRecord.Contains(property);

    /// <summary>Measures are told to whom they are declared for.</summary>
    private static bool IsTold(string list, Content content) => list != "securityMeasures" || content.Text("audience") == "Public";
}
