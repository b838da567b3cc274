using GdprKit.Declarations.Fragments;

namespace GdprKit.Declarations.Changes;

/// <summary>The part of a register that people are told: what the privacy notice may say, and not what only the record holds.</summary>
internal sealed class Told
{
    private static readonly HashSet<string> OnlyInRecord = new(StringComparer.Ordinal)
    {
        "agreement", "arrangement", "assessment", "balancingTest", "because", "dpia", "id", "lastUpdated", "notPersonalData", "owner", "processorFor", "protection", "recipient", "reviewed", "storedIn", "supplementary", "suppressions", "version",
    };

    private static readonly HashSet<string> OfRecipient = new(StringComparer.Ordinal) { "examples", "kinds", "law", "names", "occurs", "unless", "when" };

    // Many items of data refer to the same content.
    private readonly Dictionary<Content, string> _texts = [];

    private Told()
    {
    }

    /// <summary>All of it as one text: equal texts tell the same.</summary>
    public static string Of(RegisterSnapshot register)
    {
        var told = new Told();
        // What is done on behalf of others is their notice's.
        return told.Of(register.Lists) + Joined(register.Activities.Where(a => a.List("processorFor").Count == 0).Select(told.Of));
    }

    private string Of(ActivitySnapshot activity) => activity.Own.KeyOf(Counts) + Of(activity.Lists) + Joined(activity.Items.Select(Of));

    private string Of(ItemSnapshot item) => item.Own.KeyOf(Counts) + Of(ItemSnapshot.Lists.Select(l => new KeyValuePair<string, IReadOnlyList<Content>>(l, item.Linked(l))));

    private string Of(IEnumerable<KeyValuePair<string, IReadOnlyList<Content>>> lists) => string.Concat(
        from list in lists.OrderBy(l => l.Key, StringComparer.Ordinal)
        where Counts(list.Key)
        let told = list.Value.Where(c => IsTold(list.Key, c)).ToArray()
        where told.Length > 0
        select list.Key + Joined(told.Select(c => Of(list.Key, c))));

    private string Of(string list, Content content)
    {
        if (!_texts.TryGetValue(content, out var text)) _texts.Add(content, text = Hash.Of(content.KeyOf(CountsIn(list))));
        return text;
    }

    private static string Joined(IEnumerable<string> texts) => "\u0007" + string.Join("\u0008", texts.OrderBy(t => t, StringComparer.Ordinal));

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
