using GdprKit.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Who sweeps. The row is written first in each transaction that erases, and by whoever has forbidden to erase something: so none of that is overlooked, and a node that lost the work erases nothing more.</summary>
internal static class Lease
{
    private const string Name = "retention";

    /// <summary>Makes sure that there is a row to write to.</summary>
    public static async Task EnsureAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (await Row(context).AnyAsync(cancellationToken)) return;
        try
        {
            context.Add(new LeaseRow { Name = Name, Until = DateTime.UnixEpoch });
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            context.ChangeTracker.Clear();
            // Another node was faster, or else nothing can be written here.
            if (!await Row(context).AnyAsync(cancellationToken)) throw;
        }

        context.ChangeTracker.Clear();
    }

    /// <summary>Takes the work if nobody has it, or if a clock that went wrong gave it away for longer than any node asks for.</summary>
    public static async Task<bool> TakeAsync(DbContext context, Guid owner, DateTime now, TimeSpan duration, CancellationToken cancellationToken)
    {
        var until = now + duration;
        // Clocks of nodes differ a little, so that this is not the time after which a node is sure to be gone; a batch begins by the lease, and is safe either way.
        var unheardOf = now + (duration * 2);
        return await Row(context).Where(l => l.Owner == null || l.Owner == owner || l.Until <= now || l.Until > unheardOf)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.Owner, owner).SetProperty(l => l.Until, until).SetProperty(l => l.Version, l => l.Version + 1), cancellationToken) == 1;
    }

    /// <summary>Keeps the work, if it was not lost, and until the end of the transaction against everybody.</summary>
    public static async Task<bool> KeepAsync(DbContext context, Guid owner, DateTime now, TimeSpan duration, CancellationToken cancellationToken)
    {
        var until = now + duration;
        return await Row(context).Where(l => l.Owner == owner && l.Until > now)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.Until, until).SetProperty(l => l.Version, l => l.Version + 1), cancellationToken) == 1;
    }

    public static Task ReleaseAsync(DbContext context, Guid owner, CancellationToken cancellationToken) =>
        Row(context).Where(l => l.Owner == owner).ExecuteUpdateAsync(s => s.SetProperty(l => l.Owner, (Guid?)null).SetProperty(l => l.Version, l => l.Version + 1), cancellationToken);

    /// <summary>
    /// Waits for the batch that is under way. What forbids to erase is committed before, so that each batch that begins meanwhile knows of it: waiting with it in a
    /// transaction, one could be overtaken by batch after batch, since PostgreSQL does not let those who wait for a row go first.
    /// </summary>
    public static async Task WaitAsync(DbContext context, CancellationToken cancellationToken) =>
        await Row(context).ExecuteUpdateAsync(s => s.SetProperty(l => l.Version, l => l.Version + 1), cancellationToken);

    private static IQueryable<LeaseRow> Row(DbContext context) => context.Set<LeaseRow>().Where(l => l.Name == Name);
}
