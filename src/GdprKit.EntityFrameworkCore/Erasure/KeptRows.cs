using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Says of what is left of a person why it stays.</summary>
internal static class KeptRows
{
    public static async Task<IReadOnlyList<ErasureStep>> OfAsync(DbContext context, StoredType type, ErasureRows rows, string store, CancellationToken cancellationToken)
    {
        if (await CountAsync(row => rows.IsLeft(type, row, rows.IsMine(type, row))) == 0) return [];

        var kept = new List<ErasureStep>();
        foreach (var need in rows.NeedsOf(type))
        {
            var condition = type.Rows.Condition(row => Expression.AndAlso(rows.IsMine(type, row), Expression.Not(need.IsOver(row, rows.Day, context))));
            var count = await type.Rows.CountAsync(context, condition, cancellationToken);
            if (count == 0) continue;

            kept.Add(Step(need.Reason, count) with
            {
                Members = [.. need.Need.Members.Select(m => m.Name)],
                Activity = need.Need.Activity.Id,
                Law = need.Law,
                Until = await rows.UntilAsync(need, type, condition, cancellationToken),
                Details = need.Details,
            });
        }

        await AddAsync(ErasureReason.LegalHold, row => rows.IsHeld(type, row));
        await AddAsync(ErasureReason.AlsoAboutOthers, row => rows.IsShared(type, row));
        await AddAsync(ErasureReason.Referenced, row => rows.IsBlocked(type, row) is { } blocked ? Expression.AndAlso(rows.CanGo(type, row), blocked) : null, string.Join(", ", rows.BlockersOf(type)));
        if (rows.IsUndeclared(type)) await AddAsync(ErasureReason.Unknown, row => rows.IsLeft(type, row, rows.IsFree(type, row)));
        await AddNotPossibleAsync();
        return kept;

        async Task AddNotPossibleAsync()
        {
            var isTracked = SweepSteps.WhyNotSwept(type.EntityType);
            foreach (var member in type.Members.Where(m => m.IsTagged))
            {
                if ((isTracked ?? rows.WhyNotCleared(member)) is not { } reason) continue;
                var own = rows.NeedsOf(type).Where(n => n.Need.Members.Contains(member)).ToArray();
                if (own.Length > 0) await AddAsync(ErasureReason.NotPossible, row => rows.IsLeft(type, row, Expression.AndAlso(IsThere(member, row), Expression.AndAlso(rows.IsFree(type, row), rows.AreOver(own, row)))), $"{member.Name} {reason}", member.Name);
            }

            foreach (var part in type.Parts.Where(p => p.Uses.Count > 0 && p.WhyNotEmptied is not null))
            {
                var own = rows.NeedsOf(type).Where(n => part.Uses.Any(u => u.Activity == n.Need.Activity && n.Need.Items.Contains(u.Item))).ToArray();
                if (own.Length > 0) await AddAsync(ErasureReason.NotPossible, row => rows.IsLeft(type, row, Expression.AndAlso(rows.IsFree(type, row), rows.AreOver(own, row))), $"{part.Name} {part.WhyNotEmptied}", part.Name);
            }
        }

        static Expression IsThere(StoredMember member, Expression row) => member.Property.IsNullable ? Replacement.IsLeft(member, row) : Expression.Constant(true);

        async Task AddAsync(ErasureReason reason, Func<Expression, Expression?> condition, string? details = null, params string[] members)
        {
            if (condition(Expression.Parameter(type.EntityType.ClrType)) is null) return;
            var count = await CountAsync(row => condition(row)!);
            if (count > 0) kept.Add(Step(reason, count) with { Details = details, Members = members });
        }

        Task<long> CountAsync(Func<Expression, Expression> condition) => type.Rows.CountAsync(context, type.Rows.Condition(condition), cancellationToken);

        ErasureStep Step(ErasureReason reason, long count) => new() { Store = store, Type = type.Name, Action = ErasureAction.Keep, Reason = reason, Rows = count };
    }
}
