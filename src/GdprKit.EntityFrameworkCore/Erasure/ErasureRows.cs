using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Stores;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Which rows and columns of a person can go. Made in the transaction that erases, since holds are read for it; or else for a plan, which asks as if what goes were gone.</summary>
internal sealed class ErasureRows
{
    private readonly DbContext _context;
    private readonly ErasureOrder _order;
    private readonly RetentionDay _day;
    private readonly bool _isPlan;
    private readonly Blockers _blockers;
    private readonly List<StoredType> _types;
    private readonly HashSet<IProperty> _clocks;
    private readonly Dictionary<StoredType, Func<Expression, Expression>> _held = [];
    private readonly Dictionary<StoredType, ErasureNeed[]> _needs = [];
    private ReferrerRules _rules;

    private ErasureRows(DbContext context, StoredData data, StoredNeeds needs, ErasureOrder order, RetentionDay day, bool isPlan)
    {
        (_context, _order, _day, _isPlan) = (context, order, day, isPlan);
        _blockers = new(data, needs);
        _types = [.. data.About(order.Subject.Subject).Select(a => a.Type).Distinct()];
        _clocks = [.. needs.Clocks.Select(c => c.Column.Property)];
        _rules = new(context, new Dictionary<Referrer, Func<Expression, Expression>>(), IsOver);
    }

    public static async Task<ErasureRows> OfAsync(DbContext context, StoredData data, StoredNeeds needs, ProcessingRegister register, ErasureOrder order, RetentionDay day, DateTime now, bool isPlan, CancellationToken cancellationToken)
    {
        var rows = new ErasureRows(context, data, needs, order, day, isPlan);
        var held = new HeldRows(register);
        foreach (var type in rows._types)
        {
            rows._held[type] = await held.OfAsync(type, context, now, cancellationToken);
            rows._needs[type] = [.. needs.Of(type).Select(n => ErasureNeed.Of(n, order, register))];
        }

        rows._rules = rows._rules with { Held = await held.OfAsync(rows._types.SelectMany(t => rows._blockers.Along(t.EntityType)), context, now, cancellationToken) };
        return rows;
    }

    /// <summary>The types that hold rows about the person, those before others to which they refer.</summary>
    public IReadOnlyList<StoredType> Types => _types;

    public RetentionDay Day => _day;

    public IReadOnlyList<ErasureNeed> NeedsOf(StoredType type) => _needs[type];

    /// <summary>Whether nothing declares a need of the rows: then they go with those to which they belong.</summary>
    public bool IsUndeclared(StoredType type) => _needs[type].Length == 0;

    public Expression IsMine(StoredType type, Expression row) => SubjectRows.About(type, row, _order.Subject, _context);

    public Expression IsHeld(StoredType type, Expression row) => Expression.AndAlso(IsMine(type, row), _held[type](row));

    /// <summary>The rows are about somebody else as well.</summary>
    public Expression? IsShared(StoredType type, Expression row)
    {
        Expression? shared = null;
        var own = type.Subjects.Count(p => p.Subject == _order.Subject.Subject);
        foreach (var path in type.Subjects)
        {
            if (path.Subject == _order.Subject.Subject && own == 1) continue;

            var someone = path.Follow(row, last => IsThere(SubjectPath.Column(last, path.Key)), _context);
            if (path.Subject == _order.Subject.Subject && SubjectKeys.Parameter(path.Key, _order.Subject.Key) is { } key) someone = Expression.AndAlso(someone, Expression.Not(path.IsAbout(row, key, _context)));
            shared = shared is null ? someone : Expression.OrElse(shared, someone);
        }

        return shared is null ? null : Expression.AndAlso(IsMine(type, row), shared);
    }

    /// <summary>Nobody else has a say in the row.</summary>
    public Expression IsFree(StoredType type, Expression row)
    {
        var free = Expression.AndAlso(IsMine(type, row), Expression.Not(_held[type](row)));
        return IsShared(type, row) is { } shared ? Expression.AndAlso(free, Expression.Not(shared)) : free;
    }

    /// <summary>No need of the row is left.</summary>
    public Expression CanGo(StoredType type, Expression row) => Expression.AndAlso(IsFree(type, row), IsUndeclared(type) ? GoesWithOther(type, row) : AreOver(_needs[type], row));

    /// <summary>No need of the row is left, and nothing that refers to it stays.</summary>
    public Expression Goes(StoredType type, Expression row) => Goes(type, row, GoneBefore.Generations);

    /// <summary>The row is still there when all that goes is gone.</summary>
    public Expression IsLeft(StoredType type, Expression row, Expression condition) => _isPlan ? Expression.AndAlso(condition, Expression.Not(Goes(type, row))) : condition;

    public Expression AreOver(IEnumerable<ErasureNeed> needs, Expression row) => needs.Select(n => n.IsOver(row, _day, _context)).Aggregate(Expression.AndAlso);

    /// <summary>Why a column is not cleared while its row stays; <see langword="null"/>: it can be. Without its date nothing could say any more when the rest has to go.</summary>
    public string? WhyNotCleared(StoredMember member) =>
        _clocks.Contains(member.Property) ? "is the date by which the retention of other data ends, and goes with the row" : Replacement.WhyNot(member);

    public Expression? IsBlocked(StoredType type, Expression row) => _blockers.Of(type.EntityType, row, RulesOf(type, GoneBefore.Generations));

    public IEnumerable<string> BlockersOf(StoredType type) => _blockers.NamesOf(type.EntityType);

    /// <summary>Whether rows of the type go one after the other.</summary>
    public bool GoOneByOne(StoredType type) => _blockers.HasOwnKind(type.EntityType);

    /// <summary>The rows that let go of those of a type that go: who was invited by the person was invited by nobody.</summary>
    public IEnumerable<(Referrer Referrer, LambdaExpression Rows)> LettingGo(StoredType type) =>
        from letting in _blockers.LettingGo(type, row => Goes(type, row), RulesOf(type, GoneBefore.Generations))
        let holder = letting.Referrer.Holder
        select (letting.Referrer, IsBefore(holder, type) ? holder.Rows.Condition(row => IsLeft(holder, row, Expression.Invoke(letting.Rows, row))) : letting.Rows);

    public Task<DateOnly?> UntilAsync(ErasureNeed need, StoredType type, LambdaExpression rows, CancellationToken cancellationToken) => need.UntilAsync(type, rows, _day, _context, cancellationToken);

    private Expression Goes(StoredType type, Expression row, int generations) =>
        _blockers.Of(type.EntityType, row, RulesOf(type, generations)) is { } blocked ? Expression.AndAlso(CanGo(type, row), Expression.Not(blocked)) : CanGo(type, row);

    private ReferrerRules RulesOf(StoredType type, int generations) => !_isPlan ? _rules : _rules with
    {
        GoesBefore = (holder, row) =>
            holder == type ? generations == 0 ? CanGo(holder, row) : Goes(holder, row, generations - 1)
            : IsBefore(holder, type) ? Goes(holder, row)
            : null,
    };

    private bool IsBefore(StoredType one, StoredType other) => _types.IndexOf(one) is >= 0 and var index && index < _types.IndexOf(other);

    /// <summary>What the person asks ends needs of their own rows, and not those of others.</summary>
    private Expression IsOver(StoredType type, Need need, Expression row)
    {
        var over = need.IsOver(row, _day, _context);
        return _needs.GetValueOrDefault(type)?.FirstOrDefault(n => n.Need == need) is { } own ? Expression.OrElse(over, Expression.AndAlso(IsMine(type, row), own.IsOver(row, _day, _context))) : over;
    }

    /// <summary>What the register does not know goes with the row to which it belongs, and stays where it belongs to none.</summary>
    private Expression GoesWithOther(StoredType type, Expression row)
    {
        Expression? goes = null;
        foreach (var path in type.Subjects.Where(p => p.Subject == _order.Subject.Subject))
        {
            var key = path.Hops.FirstOrDefault() ?? type.EntityType.GetForeignKeys().FirstOrDefault(k => k.Properties.Contains(path.Key));
            if (key is null || _needs.Keys.FirstOrDefault(t => key.PrincipalEntityType.IsAssignableFrom(t.EntityType)) is not { } principal || principal == type) return Expression.Constant(false);
            var with = ForeignKeys.Follow(row, [key], p => CanGo(principal, principal.EntityType.ClrType == p.Type ? p : Expression.Convert(p, principal.EntityType.ClrType)), _context);
            goes = goes is null ? with : Expression.AndAlso(goes, with);
        }

        return goes ?? Expression.Constant(false);
    }

    private static Expression IsThere(Expression value) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null ? Expression.Constant(true) : Expression.NotEqual(value, Expression.Constant(null, value.Type));
}
