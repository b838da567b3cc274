using System.Data;
using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Erases a person in one database: one transaction, which waits for the sweep and keeps holds from being placed meanwhile. What it would do is asked in the same words, and nothing is written for it.</summary>
internal sealed class SubjectEraser(DbContext context, StoredData data, StoredNeeds needs, ProcessingRegister register, ErasureOrder order, string store, bool hasLedgers, TimeProvider time, ILogger logger)
{
    private const int Attempts = 6;

    private readonly RetentionDay _day = Today(register, time);
    private readonly List<ErasureStep> _steps = [];
    private bool _isPlan;

    /// <summary>What would be done.</summary>
    public Task<IReadOnlyList<ErasureStep>> PlanAsync(CancellationToken cancellationToken)
    {
        _isPlan = true;
        return Snapshot.ReadAsync<IReadOnlyList<ErasureStep>>(context, async () =>
        {
            _steps.Clear();
            await EraseAsync(cancellationToken);
            return [.. _steps];
        }, cancellationToken);
    }

    /// <summary>What was done.</summary>
    public async Task<IReadOnlyList<ErasureStep>> RunAsync(CancellationToken cancellationToken)
    {
        await Lease.EnsureAsync(context, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
                {
                    context.ChangeTracker.Clear();
                    _steps.Clear();
                    await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
                    await Lease.WaitAsync(context, cancellationToken);
                    await EraseAsync(cancellationToken);
                    if (hasLedgers) await Withdrawals.EnterAsync(context, register, order, time, cancellationToken);
                    var steps = await ErasureParts.AddAsync(context, order, store, [.. _steps], cancellationToken);
                    await transaction.CommitAsync(cancellationToken);
                    return steps;
                });
            }
            catch (Exception e) when (attempt < Attempts && Transient.Is(e) && !cancellationToken.IsCancellationRequested)
            {
                Log.Retried(logger, attempt, Transient.Words(e));
                await Task.Delay(TimeSpan.FromMilliseconds(20 * (1 << attempt) * (1 + Random.Shared.NextDouble())), time, cancellationToken);
            }
        }
    }

    private async Task EraseAsync(CancellationToken cancellationToken)
    {
        var rows = await ErasureRows.OfAsync(context, data, needs, register, order, _day, time.GetUtcNow().UtcDateTime, _isPlan, cancellationToken);
        foreach (var type in rows.Types) await DeleteAsync(type, rows, cancellationToken);
        foreach (var type in rows.Types) await ClearAsync(type, rows, cancellationToken);
        foreach (var type in rows.Types) _steps.AddRange(await KeptRows.OfAsync(context, type, rows, store, cancellationToken));
        if (_isPlan) return;

        // Of rows that stay, what ended for them is remembered as long as they do.
        foreach (var type in rows.Types.Where(t => EndedRows.Knows(t) && needs.Of(t).Any(ErasureNeed.Ends) && _steps.Any(s => s.Action == ErasureAction.Keep && s.Type == t.Name)))
            await EndedRows.NoteAsync(context, type, type.Rows.Condition(row => rows.IsFree(type, row)), EndedBy.Erasure, order.Keep.Keys.Select(k => register.FindActivity(k)?.Id ?? k), time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private async Task DeleteAsync(StoredType type, ErasureRows rows, CancellationToken cancellationToken)
    {
        var (deleted, letGo) = (0L, new Dictionary<Referrer, long>());
        for (var going = 1L; going > 0;)
        {
            var condition = type.Rows.Condition(row => rows.Goes(type, row));
            var lettingGo = rows.LettingGo(type).ToArray();
            // Nothing more can come to refer to them before they go.
            if (lettingGo.Length > 0 && !_isPlan) await RowLocks.TakeAsync(context, type.EntityType, condition, cancellationToken);
            foreach (var (referrer, holders) in lettingGo) letGo[referrer] = letGo.GetValueOrDefault(referrer) + await UpdateAsync(referrer.Holder, holders, referrer.LetGo, cancellationToken);
            going = _isPlan ? await type.Rows.CountAsync(context, condition, cancellationToken)
                : SweepSteps.WhyNotSwept(type.EntityType) is null ? await type.Rows.DeleteAllAsync(context, condition, cancellationToken)
                : await type.Rows.RemoveAsync(context, condition, cancellationToken);
            deleted += going;
            // Rows that are gone may have been what kept others of their kind.
            if (_isPlan || !rows.GoOneByOne(type)) break;
        }

        foreach (var (referrer, count) in letGo.Where(l => l.Value > 0)) Add(referrer.Holder, referrer.LetGo.Select(c => c.Member.Name), count, referrer.LetGo.SelectMany(c => c.Member.Uses));
        if (deleted == 0) return;
        _steps.Add(new() { Store = store, Type = type.Name, Action = ErasureAction.Delete, Rows = deleted, Data = [.. type.Members.SelectMany(m => m.Uses).Concat(type.Parts.SelectMany(p => p.Uses)).Select(u => u.Item.Member!).Distinct(StringComparer.Ordinal)] });
    }

    private async Task ClearAsync(StoredType type, ErasureRows rows, CancellationToken cancellationToken)
    {
        if (rows.IsUndeclared(type)) return;

        var all = rows.NeedsOf(type);
        if (SweepSteps.WhyNotSwept(type.EntityType) is null)
        {
            foreach (var group in type.Members.Where(m => m.IsTagged).GroupBy(m => string.Join(',', all.Index().Where(n => n.Item.Need.Members.Contains(m)).Select(n => n.Index))))
            {
                ErasureNeed[] own = [.. all.Where(n => n.Need.Members.Contains(group.First()))];
                StoredMember[] members = [.. group.Where(m => rows.WhyNotCleared(m) is null)];
                if (members.Length == 0 || own.Length == 0) continue;
                var condition = type.Rows.Condition(row => rows.IsLeft(type, row, Expression.AndAlso(
                    Expression.AndAlso(rows.IsFree(type, row), rows.AreOver(own, row)),
                    members.Select(m => Replacement.IsLeft(m, row)).Aggregate(Expression.OrElse))));
                var cleared = await UpdateAsync(type, condition, [.. members.Select(m => new ColumnChange(m, Replacement.Of(m)))], cancellationToken);
                if (cleared > 0) Add(type, members.Select(m => m.Name), cleared, members.SelectMany(m => m.Uses));
            }
        }

        foreach (var part in type.Parts.Where(p => p.Uses.Count > 0 && p.WhyNotEmptied is null))
        {
            ErasureNeed[] own = [.. all.Where(n => part.Uses.Any(u => u.Activity == n.Need.Activity && n.Need.Items.Contains(u.Item)))];
            if (own.Length == 0) continue;
            var filled = type.Rows.Condition(row => rows.IsLeft(type, row, Expression.AndAlso(rows.IsFree(type, row), rows.AreOver(own, row))));
            var emptied = _isPlan ? await type.Rows.CountFilledAsync(context, filled, part, cancellationToken) : await type.Rows.EmptyAsync(context, filled, part, cancellationToken);
            if (emptied > 0) Add(type, [part.Name], emptied, part.Uses);
        }
    }

    private async Task<long> UpdateAsync(StoredType type, LambdaExpression condition, IReadOnlyList<ColumnChange> changes, CancellationToken cancellationToken) =>
        _isPlan ? await type.Rows.CountAsync(context, condition, cancellationToken) : await type.Rows.UpdateAllAsync(context, condition, changes, cancellationToken);

    private void Add(StoredType type, IEnumerable<string> members, long cleared, IEnumerable<ItemUse> uses) => _steps.Add(new()
    {
        Store = store,
        Type = type.Name,
        Members = [.. members],
        Action = ErasureAction.Clear,
        Rows = cleared,
        Data = [.. uses.Select(u => u.Item.Member!).Distinct(StringComparer.Ordinal)],
    });

    private static RetentionDay Today(ProcessingRegister register, TimeProvider time)
    {
        var calendar = new RetentionCalendar(register.Controller);
        return new(calendar, calendar.DayOf(time.GetUtcNow()));
    }
}
