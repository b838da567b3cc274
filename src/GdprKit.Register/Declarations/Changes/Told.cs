namespace GdprKit.Declarations.Changes;

/// <summary>The part of a register that people are told: what the privacy notice may say, and not what only the record holds.</summary>
internal sealed class Told
{
    private static readonly HashSet<string> OnlyInRecord = new(StringComparer.Ordinal)
    {
        "agreement", "arrangement", "assessment", "balancingTest", "because", "dpia", "evidence", "id", "lastUpdated", "notPersonalData", "owner", "processorFor", "protection", "recipient", "reviewed", "storedIn", "supplementary", "suppressions", "version",
    };

    private static readonly HashSet<string> OfRecipient = new(StringComparer.Ordinal) { "examples", "kinds", "law", "names", "occurs", "unless", "when" };

    // Many items of data refer to the same content.
    private readonly Dictionary<Content, Content> _told = new(ByReference.Comparer);

    private Told()
    {
    }

    /// <summary>What of it is told: if that is equal, people are told the same.</summary>
    public static RegisterSnapshot Of(RegisterSnapshot register)
    {
        var told = new Told();
        // What is done on behalf of others is their notice's.
        return new() { Lists = told.Of(register.Lists), Activities = [.. register.Activities.Where(a => a.List("processorFor").Count == 0).Select(told.Of)] };
    }

    private ActivitySnapshot Of(ActivitySnapshot activity) =>
        new() { Id = "", Name = "", Own = activity.Own.Only(Counts), Lists = Of(activity.Lists), Items = [.. activity.Items.Select(Of)] };

    private ItemSnapshot Of(ItemSnapshot item) => new(item.Own.Only(Counts), "", list => Of(list, item.Linked(list)));

    private Dictionary<string, IReadOnlyList<Content>> Of(IReadOnlyDictionary<string, IReadOnlyList<Content>> lists) =>
        lists.Where(l => Counts(l.Key)).ToDictionary(l => l.Key, l => Of(l.Key, l.Value), StringComparer.Ordinal);

    private IReadOnlyList<Content> Of(string list, IReadOnlyList<Content> contents) => [.. contents.Where(c => IsTold(list, c)).Select(c => Of(list, c))];

    private Content Of(string list, Content content)
    {
        if (!_told.TryGetValue(content, out var told)) _told.Add(content, told = content.Only(CountsIn(list)));
        return told;
    }

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
