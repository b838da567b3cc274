namespace GdprKit.Register;

/// <summary>Finds what code and database mean in the register, whatever it was called before.</summary>
internal static class RegisterLookup
{
    public static ProcessingActivity Require(this ProcessingRegister register, Type type) => register.FindActivity(type) ?? throw new ArgumentException(
        $"'{type.FullName}' is no activity of the register. Put [ProcessingActivity(\"…\")] on it, in an assembly that the app references.", nameof(type));

    public static ProcessingActivity Require(this ProcessingRegister register, string id) => register.FindActivity(id) ?? throw new ArgumentException(
        $"The register has no activity '{id}'. If it was renamed, say FormerIds = [\"{id}\"] at its [ProcessingActivity].", nameof(id));

    /// <summary>The identifiers under which rows may have been written.</summary>
    public static string[] Ids(this ProcessingActivity activity) => [activity.Id, .. activity.FormerIds];

    /// <summary>The identifiers under which rows about these people may have been written, the present one first.</summary>
    public static string[] SubjectIds(this ProcessingRegister register, string subject) => register.FindSubject(subject) is { } known ? [known.Id, .. known.FormerIds] : [subject];

    /// <summary>The people with an identifier, or who had it before; <see langword="null"/>: the register has none.</summary>
    public static DataSubject? FindSubject(this ProcessingRegister register, string subject) =>
        register.Activities.SelectMany(a => a.DataSubjects).FirstOrDefault(s => s.Id == subject || s.FormerIds.Contains(subject, StringComparer.Ordinal));

    /// <exception cref="ArgumentException">The register has no such people.</exception>
    public static DataSubject RequireSubject(this ProcessingRegister register, string subject, string parameter) =>
        register.FindSubject(subject) ?? throw new ArgumentException($"The register knows no data subjects '{subject}'.", parameter);

    /// <summary>What is said of one person under another's name would be found by nobody.</summary>
    /// <exception cref="ArgumentException">The activity is about other people.</exception>
    public static void RequireConcerns(this ProcessingActivity activity, DataSubjectKey subject)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject.Subject, nameof(subject));
        ArgumentException.ThrowIfNullOrEmpty(subject.Key, nameof(subject));
        if (activity.DataSubjects.Count == 0 || activity.DataSubjects.Any(s => s.Id == subject.Subject || s.FormerIds.Contains(subject.Subject, StringComparer.Ordinal))) return;
        throw new ArgumentException($"The activity '{activity.Id}' is about {string.Join(", ", activity.DataSubjects.Select(s => s.Id))}, not about '{subject.Subject}'.", nameof(subject));
    }
}
