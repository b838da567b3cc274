using GdprKit.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>When the last run ended that came through all that is due. It stands beside the lease, since a run in which nothing was due has no entry in the log.</summary>
internal static class LastRun
{
    private const string Name = "retention: last run";

    /// <summary><see langword="null"/>: none has ever come through.</summary>
    public static async Task<DateTime?> ReadAsync(DbContext context, CancellationToken cancellationToken) =>
        await Row(context).Select(l => (DateTime?)l.Until).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Written by whoever has the lease.</summary>
    public static async Task WriteAsync(DbContext context, DateTime ended, CancellationToken cancellationToken)
    {
        if (await Row(context).ExecuteUpdateAsync(s => s.SetProperty(l => l.Until, ended).SetProperty(l => l.Version, l => l.Version + 1), cancellationToken) > 0) return;

        context.Add(new LeaseRow { Name = Name, Until = ended });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private static IQueryable<LeaseRow> Row(DbContext context) => context.Set<LeaseRow>().Where(l => l.Name == Name);
}
