using GdprKit.Register.Notice;

namespace GdprKit.Register;

/// <summary>The information that goes with a copy of the data (Art. 15(1), (2)): the notice for these people, of those activities that hold data of this person.</summary>
internal static class HeldActivities
{
    // Art. 15 asks for no more of the notice's sections.
    private static readonly HashSet<string> Sections = ["controller", "officer", "purposes", "interests", "data", "sources", "recipients", "transfers", "retention", "decisions", "rights", "objection", "withdrawal", "complaint"];

    public static NoticeDocument Of(ProcessingRegister register, string subject, SubjectExport export)
    {
        var held = export.Parts.Where(p => p.Rows > 0).SelectMany(p => p.Taken.Columns).SelectMany(c => c.Members).ToHashSet(StringComparer.Ordinal);
        // What no store knows may be held elsewhere: an activity stays unless all its data was looked for, and none found.
        var activities = register.Activities
            .Where(a => a.DataItems.Count == 0 || a.DataItems.Any(i => i.Member is null || held.Contains(i.Member) || !export.Known.Contains(i.Member)))
            .Select(a => a.DataItems.Any(i => i.Member is not null && held.Contains(i.Member)) ? Concerning(a, register, subject) : a);
        var own = register with { Activities = [.. activities] };
        var notice = NoticeComposer.Compose(own, subject) ?? NoticeComposer.Compose(own with { Activities = [] });
        return notice with { Sections = [.. notice.Sections.Where(s => Sections.Contains(s.Id))], Subjects = [] };
    }

    /// <summary>An activity whose rows lead to the person by their foreign keys alone.</summary>
    private static ProcessingActivity Concerning(ProcessingActivity activity, ProcessingRegister register, string subject) =>
        activity.DataSubjects.Any(s => s.Id == subject) || register.Activities.SelectMany(a => a.DataSubjects).FirstOrDefault(s => s.Id == subject) is not { } people
            ? activity
            : activity with { DataSubjects = [.. activity.DataSubjects, people] };
}
