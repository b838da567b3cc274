using System.Runtime.CompilerServices;
using GdprKit.EntityFrameworkCore.Access;
using GdprKit.EntityFrameworkCore.Erasure;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Stores;

/// <summary>The database of a context as a store of data about people.</summary>
internal sealed class DbContextStore<TContext>(
    TContext context,
    StoredDataCache<TContext> cache,
    IEnumerable<StoredDatabase> databases,
    IServiceScopeFactory scopes,
    ProcessingRegister register,
    IOptions<RequestOptions> requests,
    TimeProvider time,
    ILogger<DbContextStore<TContext>> logger) : IPersonalDataStore, IDatabaseStore
    where TContext : DbContext
{
    public string Name => typeof(TContext).Name;

    public async Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default)
    {
        var data = cache.Of(context);
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // People first, then what belongs to them.
            foreach (var type in data.About(subject.Subject).Select(a => a.Type).Distinct().Reverse())
            {
                var rows = type.Rows.Where(context, SubjectRows.About(type, subject, context));
                await SubjectExports.Of(type, subject).WriteAsync(context, rows, writer, cancellationToken).ConfigureAwait(false);
                foreach (var part in type.Parts.Where(p => !p.IsDocument))
                    await SubjectExports.Of(type, part, subject).WriteAsync(context, part.Rows(rows), writer, cancellationToken).ConfigureAwait(false);
            }

            if (databases.OfType<StoredDatabase<TContext>>().Single().HasLedgers) await LedgerExport.WriteAsync(context, register, subject, writer, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        Log.Exported(logger, Name, subject.Subject);
    }

    public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) => InOwnContextAsync(order, e => e.PlanAsync(cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default)
    {
        var steps = await InOwnContextAsync(order, e => e.RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        Erasure.Log.Erased(logger, order.Subject.Subject, Name, Rows(ErasureAction.Delete), Rows(ErasureAction.Clear), steps.Count(s => s.Action == ErasureAction.Keep));
        return steps;

        long Rows(ErasureAction action) => steps.Where(s => s.Action == action).Sum(s => s.Rows);
    }

    public async IAsyncEnumerable<DataSubjectKey> SubjectsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // What a foreign key holds stands in the row to which it leads as well.
        foreach (var (type, path) in cache.Of(context).Types.SelectMany(t => t.Subjects.Select(p => (t, p))).Where(x => x.p.Hops.Count == 0 && !x.p.Key.IsForeignKey()))
        {
            await foreach (var key in type.Rows.ValuesAsync(context, path.Key).WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (key is not null) yield return new(path.Subject, SubjectKeys.Write(path.Key, key));
            }
        }
    }

    /// <summary>In a context of its own: what the app has pending in its is no part of it.</summary>
    private async Task<IReadOnlyList<ErasureStep>> InOwnContextAsync(ErasureOrder order, Func<SubjectEraser, Task<IReadOnlyList<ErasureStep>>> act, CancellationToken cancellationToken)
    {
        var database = databases.OfType<StoredDatabase<TContext>>().Single();
        await using var scope = scopes.CreateAsyncScope();
        var own = database.ContextOf(scope.ServiceProvider);
        var steps = await act(new(own, database.DataOf(own), database.NeedsOf(own), register, order, Name, database.HasLedgers, time, logger)).ConfigureAwait(false);
        return database.HasLedgers ? [.. steps, .. await KeptEntries.OfAsync(own, register, order.Subject, Name, requests.Value.KeepClosedFor, cancellationToken).ConfigureAwait(false)] : steps;
    }
}
