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

/// <summary>Erases a person in one database: one transaction, which waits for the sweep and keeps holds from being placed meanwhile.</summary>
internal sealed class SubjectEraser(DbContext context, StoredData data, StoredNeeds needs, ProcessingRegister register, ErasureOrder order, string store, bool hasLedgers, TimeProvider time, ILogger logger)
{
    private const int Attempts = 6;

    private readonly RetentionDay _day = Today(register, time);
    private readonly List<ErasureStep> _steps = [];

    /// <summary>What was done; or, without <paramref name="commit"/>, what would be: it is done and undone.</summary>
    public async Task<IReadOnlyList<ErasureStep>> RunAsync(bool commit, CancellationToken cancellationToken)
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
                    await EraseAsync(commit, cancellationToken);
                    if (!commit)
                    {
                        await transaction.RollbackAsync(cancellationToken);
                        return [.. _steps];
                    }

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

    private async Task EraseAsync(bool commit, CancellationToken cancellationToken)
    {
        var rows = await ErasureRows.OfAsync(context, data, needs, register, order, _day, time.GetUtcNow().UtcDateTime, cancellationToken);
        // Those that refer to others come first.
        StoredType[] types = [.. data.About(order.Subject.Subject).Select(a => a.Type).Distinct()];
        foreach (var type in types) await DeleteAsync(type, rows, cancellationToken);
        foreach (var type in types) await ClearAsync(type, rows, cancellationToken);
        foreach (var type in types) _steps.AddRange(await KeptRows.OfAsync(context, type, rows, store, cancellationToken));
        if (!commit) return;

        // Of rows that stay, what ended for them is remembered as long as they do.
        foreach (var type in types.Where(t => EndedRows.Knows(t) && needs.Of(t).Any(ErasureNeed.Ends) && _steps.Any(s => s.Action == ErasureAction.Keep && s.Type == t.Name)))
            await EndedRows.NoteAsync(context, type, type.Rows.Condition(row => rows.IsFree(type, row)), EndedBy.Erasure, order.Keep.Keys.Select(k => register.FindActivity(k)?.Id ?? k), time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private async Task DeleteAsync(StoredType type, ErasureRows rows, CancellationToken cancellationToken)
    {
        await LetGoAsync(type, rows, cancellationToken);
        var condition = type.Rows.Condition(row => rows.IsBlocked(type, row) is { } blocked ? Expression.AndAlso(rows.CanGo(type, row), Expression.Not(blocked)) : rows.CanGo(type, row));
        var deleted = SweepSteps.WhyNotSwept(type.EntityType) is null
            ? await type.Rows.DeleteAllAsync(context, condition, cancellationToken)
            : await type.Rows.RemoveAsync(context, condition, cancellationToken);
        if (deleted == 0) return;
        _steps.Add(new() { Store = store, Type = type.Name, Action = ErasureAction.Delete, Rows = deleted, Data = [.. type.Members.SelectMany(m => m.Uses).Concat(type.Parts.SelectMany(p => p.Uses)).Select(u => u.Item.Member!).Distinct(StringComparer.Ordinal)] });
    }

    /// <summary>Rows of others let go of what is erased, where the model allows it: who was invited by the person was invited by nobody.</summary>
    private async Task LetGoAsync(StoredType type, ErasureRows rows, CancellationToken cancellationToken)
    {
        foreach (var key in type.EntityType.GetReferencingForeignKeys().Where(k => !k.IsOwnership && k.DeleteBehavior is DeleteBehavior.ClientSetNull or DeleteBehavior.SetNull && k.Properties.All(p => p.IsNullable) && !GdprKitTables.Has(k.DeclaringEntityType)))
        {
            foreach (var holder in key.DeclaringEntityType.GetDerivedTypesInclusive().Select(data.Find).OfType<StoredType>())
            {
                ColumnChange[] changes = [.. key.Properties.Select(p => new ColumnChange(holder.Members.Single(m => m.Path.Count == 1 && m.Property == p), null))];
                await holder.Rows.UpdateAllAsync(context, holder.Rows.Condition(row =>
                {
                    var leads = ForeignKeys.Follow(row, [key], principal => rows.CanGo(type, principal.Type == type.EntityType.ClrType ? principal : Expression.Convert(principal, type.EntityType.ClrType)), context);
                    return holder.Subjects.Any(s => s.Subject == order.Subject.Subject) ? Expression.AndAlso(leads, Expression.Not(rows.IsMine(holder, row))) : leads;
                }), changes, cancellationToken);
            }
        }
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
                var condition = type.Rows.Condition(row => Expression.AndAlso(
                    Expression.AndAlso(rows.IsFree(type, row), rows.AreOver(own, row)),
                    members.Select(m => Replacement.IsLeft(m, row)).Aggregate(Expression.OrElse)));
                var cleared = await type.Rows.UpdateAllAsync(context, condition, [.. members.Select(m => new ColumnChange(m, Replacement.Of(m)))], cancellationToken);
                if (cleared > 0) Add(type, members.Select(m => m.Name), cleared, members.SelectMany(m => m.Uses));
            }
        }

        foreach (var part in type.Parts.Where(p => p.Uses.Count > 0 && p.WhyNotEmptied is null))
        {
            ErasureNeed[] own = [.. all.Where(n => part.Uses.Any(u => u.Activity == n.Need.Activity && n.Need.Items.Contains(u.Item)))];
            if (own.Length == 0) continue;
            var emptied = await type.Rows.EmptyAsync(context, type.Rows.Condition(row => Expression.AndAlso(rows.IsFree(type, row), rows.AreOver(own, row))), part, cancellationToken);
            if (emptied > 0) Add(type, [part.Name], emptied, part.Uses);
        }
    }

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
