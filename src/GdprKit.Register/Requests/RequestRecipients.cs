namespace GdprKit.Register;

/// <summary>Who receives a person's data, as the register lists them.</summary>
internal static class RequestRecipients
{
    public static string[] Of(ProcessingRegister register, DataSubjectKey subject)
    {
        var ids = register.SubjectIds(subject.Subject);
        return [.. register.Activities.Where(a => a.DataSubjects.Any(s => ids.Contains(s.Id))).SelectMany(a => a.Recipients).Select(r => r.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
