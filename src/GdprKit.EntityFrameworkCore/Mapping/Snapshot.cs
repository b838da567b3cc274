using System.Data;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Reads as at one moment, so that what is counted fits together, where that holds nobody up.</summary>
internal static class Snapshot
{
    public static Task<T> ReadAsync<T>(DbContext context, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        // A transaction would keep others from writing to SQLite, and that of the app stays its own.
        if (System.Transactions.Transaction.Current is not null || !context.Database.ProviderName!.EndsWith(".PostgreSQL", StringComparison.Ordinal)) return read();
        return context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            // To compile such statements takes many times as long as to run them.
            await context.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY; SET LOCAL jit = off", cancellationToken);
            return await read();
        });
    }
}
