namespace GdprKit.Declarations.Changes;

/// <summary>The identifiers that the approved register has: by <c>FormerIds</c> what was renamed since is found again.</summary>
internal sealed class KnownIds
{
    public static readonly KnownIds None = new([], [], []);

    private readonly HashSet<string> _activities;
    private readonly HashSet<string> _recipients;
    private readonly HashSet<string> _subjects;

    public KnownIds(RegisterSnapshot approved)
        : this(
            approved.Activities.Select(a => a.Id),
            approved.Activities.SelectMany(a => a.Recipients).Select(r => r.Recipient.Text("id") ?? ""),
            approved.Activities.SelectMany(a => a.List("dataSubjects")).Select(s => s.Text("id") ?? ""))
    {
    }

    private KnownIds(IEnumerable<string> activities, IEnumerable<string> recipients, IEnumerable<string> subjects)
    {
        _activities = new(activities, StringComparer.Ordinal);
        _recipients = new(recipients, StringComparer.Ordinal);
        _subjects = new(subjects, StringComparer.Ordinal);
    }

    public string Activity(string id, IEnumerable<string> formerIds) => Find(_activities, id, formerIds);

    public string Recipient(string id, IEnumerable<string> formerIds) => Find(_recipients, id, formerIds);

    public string Subject(string id, IEnumerable<string> formerIds) => Find(_subjects, id, formerIds);

    private static string Find(HashSet<string> known, string id, IEnumerable<string> formerIds) =>
        known.Contains(id) ? id : formerIds.FirstOrDefault(known.Contains) ?? id;
}
