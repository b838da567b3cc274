using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>Finds the entries about one activity.</summary>
internal static class ActivityRows
{
    /// <summary>Also those that were written when the activity had another identifier.</summary>
    public static IQueryable<T> In<T>(this IQueryable<T> rows, ProcessingActivity activity)
        where T : IActivityRow
    {
        var (id, ids) = (activity.Id, activity.Ids());
        return ids.Length == 1 ? rows.Where(r => r.Activity == id) : rows.Where(r => ids.Contains(r.Activity));
    }
}
