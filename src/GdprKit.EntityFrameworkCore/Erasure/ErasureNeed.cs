using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>
/// A need as an erasure sees it: consent and legitimate interests end with the request, a contract when its end has come, a law, a public task and the other
/// exceptions of Art. 17(3) by their clock. A statutory minimum binds whatever the basis.
/// </summary>
internal sealed class ErasureNeed
{
    private readonly bool _byClock;
    private readonly bool _byEvent;

    private ErasureNeed(Need need, ErasureReason reason, string? details = null)
    {
        (Need, Details) = (need, details);
        // What is left of such a need is what the law asks for.
        Reason = (reason is ErasureReason.None or ErasureReason.Contract) && need.Ends.Any(e => e.IsStatutory) ? ErasureReason.LegalObligation : reason;
        _byEvent = reason == ErasureReason.Contract;
        _byClock = reason is not (ErasureReason.None or ErasureReason.Contract);
    }

    public Need Need { get; }

    /// <summary>Why it may go on; none: it ends at once.</summary>
    public ErasureReason Reason { get; }

    public string? Details { get; }

    /// <summary>It never ends, whatever the data says.</summary>
    private bool IsKept => Reason is ErasureReason.Declared or ErasureReason.OnBehalfOfOthers;

    /// <summary>The law of the need.</summary>
    public string? Law => Need.Ends.FirstOrDefault(e => e.IsStatutory)?.Rule!.Law ?? (Reason == ErasureReason.LegalObligation ? Need.Ends.Select(e => e.Rule?.Law).FirstOrDefault(l => l is not null) ?? BasesOf(Need).Select(b => b.Law).FirstOrDefault(l => l is not null) : null);

    /// <summary>What must end.</summary>
    private IEnumerable<RetentionEnd> Binding => Need.Ends.Where(e => _byClock || _byEvent || e.IsStatutory);

    public static ErasureNeed Of(Need need, ErasureOrder order, ProcessingRegister register)
    {
        var ids = need.Activity.Ids();
        if (order.Keep.FirstOrDefault(k => ids.Contains(k.Key, StringComparer.Ordinal)) is { Key: not null } kept) return new(need, ErasureReason.Declared, kept.Value);
        return new(need, need.Activity.ProcessorFor.Count > 0 ? ErasureReason.OnBehalfOfOthers : ReasonOf(need));
    }

    /// <summary>Whether a need ends with an erasure, unless it is decided otherwise: all but what a law has kept at least.</summary>
    public static bool Ends(Need need) => need.Activity.ProcessorFor.Count == 0 && ReasonOf(need) == ErasureReason.None;

    /// <summary>The condition that it is over for a row.</summary>
    public Expression IsOver(Expression row, RetentionDay day, DbContext context) =>
        IsKept ? Expression.Constant(false) : Binding.Select(e => IsOver(e, row, day, context)).Aggregate((Expression)Expression.Constant(true), And);

    /// <summary>The last day for rows that meet a condition, where every one of them is dated.</summary>
    public async Task<DateOnly?> UntilAsync(StoredType type, LambdaExpression rows, RetentionDay day, DbContext context, CancellationToken cancellationToken)
    {
        if (IsKept) return null;

        DateOnly? until = null;
        foreach (var end in Binding)
        {
            if (end is not { Clock: ColumnClock { IsOwn: true } clock, Rule: { } rule }) return null;
            var undated = type.Rows.Condition(row => Expression.AndAlso(Expression.Invoke(rows, row), Expression.Not(clock.IsSet(row, context))));
            if (await type.Rows.CountAsync(context, undated, cancellationToken) > 0) return null;
            if ((await type.Rows.SpanAsync(context, rows, clock.Column, cancellationToken)).Newest is not { } newest) return null;

            // A day has no zone.
            var isDay = (Nullable.GetUnderlyingType(clock.Column.Property.ClrType) ?? clock.Column.Property.ClrType) == typeof(DateOnly);
            var last = day.Calendar.LastDay(rule, isDay ? DateOnly.FromDateTime(newest.UtcDateTime) : day.Calendar.DayOf(newest));
            if (until is null || last > until) until = last;
        }

        return until;
    }

    private Expression IsOver(RetentionEnd end, Expression row, RetentionDay day, DbContext context) =>
        !_byEvent || end.IsStatutory ? end.IsOver(row, day, context)
        // A contract may have been given notice for a day to come.
        : end.Clock is { } clock ? clock.IsDueOrGone(row, day.Today, day.Calendar, context)
        : Expression.Constant(false);

    private static Expression And(Expression one, Expression two) => one is ConstantExpression { Value: true } ? two : Expression.AndAlso(one, two);

    private static ErasureReason ReasonOf(Need need)
    {
        var bases = BasesOf(need).Select(b => b.Article).ToHashSet(StringComparer.Ordinal);
        if (bases.Contains("6(1)(c)")) return ErasureReason.LegalObligation;
        if (bases.Contains("6(1)(e)")) return ErasureReason.PublicTask;
        if (bases.Contains("9(2)(h)") || bases.Contains("9(2)(i)")) return ErasureReason.PublicHealth;
        if (need.Activity.Kind is PurposeKind.Research or PurposeKind.Statistics or PurposeKind.Archiving || bases.Contains("9(2)(j)")) return ErasureReason.Archiving;
        if (need.Activity.Kind == PurposeKind.LegalClaims || bases.Contains("9(2)(f)")) return ErasureReason.LegalClaims;
        return bases.Contains("6(1)(b)") || bases.Contains("6(1)(d)") ? ErasureReason.Contract : ErasureReason.None;
    }

    private static IEnumerable<LegalBasis> BasesOf(Need need) => need.Items.SelectMany(i => i.LegalBases).Distinct().Select(i => need.Activity.LegalBases[i]);
}
