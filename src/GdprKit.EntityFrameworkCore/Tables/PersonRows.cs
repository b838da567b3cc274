using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>Finds the rows about one person.</summary>
internal static class PersonRows
{
    /// <summary>Also those that were written when the register called the people something else.</summary>
    public static IQueryable<T> About<T>(this IQueryable<T> rows, ProcessingRegister register, DataSubjectKey subject)
        where T : IPersonRow
    {
        var (subjects, key) = (register.SubjectIds(subject.Subject), subject.Key);
        return subjects is [var only] ? rows.Where(r => r.Subject == only && r.Key == key) : rows.Where(r => subjects.Contains(r.Subject) && r.Key == key);
    }
}
