using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>Enters the next step of one person and one activity, whoever else is about to.</summary>
internal static class ActivityLog
{
    private const int Attempts = 20;

    /// <summary>Adds an entry after the last one.</summary>
    /// <param name="context">The database.</param>
    /// <param name="entries">The entries of the person and the activity.</param>
    /// <param name="next">Makes the entry of the last one and the next number; it throws where it cannot follow.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<T> EnterAsync<T>(this DbContext context, IQueryable<T> entries, Func<T?, int, T> next, CancellationToken cancellationToken)
        where T : class, IActivityRow
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var last = await entries.OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancellationToken);
            var row = next(last, (last?.Number ?? 0) + 1);
            if (await context.TryAddAsync(row, cancellationToken)) return row;
        }

        // Under repeatable read, a transaction sees what was there when it began, however often it looks.
        throw new DbUpdateConcurrencyException($"{Attempts} other entries of the same person and activity came first; enter it again, in a new transaction.");
    }
}
