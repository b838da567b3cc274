using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Runs each batch in a transaction of its own, which begins with the lease: it is done as a whole and in the log, or not at all.</summary>
internal sealed class Batches(DbContext context, Guid owner, TimeSpan leaseDuration, TimeProvider time, ILogger logger)
{
    private const int Attempts = 6;

    /// <summary>What the work gave; <see langword="null"/>: this node has lost the work to another.</summary>
    public async Task<int?> RunAsync(Func<Task<int>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await context.Database.CreateExecutionStrategy().ExecuteAsync(() => OnceAsync(work, cancellationToken));
            }
            catch (Exception e) when (attempt < Attempts && Transient.Is(e) && !cancellationToken.IsCancellationRequested)
            {
                Log.Retried(logger, attempt, Transient.Words(e));
                await Task.Delay(TimeSpan.FromMilliseconds(20 * (1 << attempt) * (1 + Random.Shared.NextDouble())), time, cancellationToken);
            }
        }
    }

    private async Task<int?> OnceAsync(Func<Task<int>> work, CancellationToken cancellationToken)
    {
        // What an attempt before could not save is no part of this one.
        context.ChangeTracker.Clear();
        // Each statement must see what was committed before it, and above all what the lease waited for.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        if (!await Lease.KeepAsync(context, owner, time.GetUtcNow().UtcDateTime, leaseDuration, cancellationToken)) return null;

        var rows = await work();
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }
}
