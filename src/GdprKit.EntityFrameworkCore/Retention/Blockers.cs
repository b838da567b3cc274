using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>
/// Rows that keep another from being deleted: they refer to it and the database refuses, or they would go with it although they are still needed, or somebody else whom they are
/// about is on hold. What refers to it by a key that may be empty lets go of it, unless that key says whom the row is about or is still needed itself.
/// </summary>
internal sealed class Blockers(StoredData data, StoredNeeds needs)
{
    /// <summary>The condition that a row cannot go; <see langword="null"/>: nothing can refer to it so.</summary>
    public Expression? Of(IEntityType type, Expression row, ReferrerRules rules) => Of(type, row, rules, []);

    /// <summary>What can refer so, in words.</summary>
    public IEnumerable<string> NamesOf(IEntityType type)
    {
        var along = Along(type);
        return KeysOf(type)
            .Concat(along.Where(r => !LetsGo(r)).SelectMany(r => KeysOf(r.Holder.EntityType).Concat(Referrers(r.Holder.EntityType).Where(IsLeftToApp).Select(l => l.Key))))
            .Concat(along.Where(r => r.OtherPeople.Any()).Select(r => r.Key))
            .Select(k => $"{k.DeclaringEntityType.ShortName()}.{string.Join('+', k.Properties.Select(p => p.Name))}").Distinct(StringComparer.Ordinal);
    }

    /// <summary>The foreign keys that can refer so by what is declared: by which rows refuse, or are needed.</summary>
    public IEnumerable<IForeignKey> KeysOf(IEntityType type) => Referrers(type).Where(r => Refuses(r) || (LetsGo(r) && NeedsOfKey(r).Any())).Select(r => r.Key).Distinct();

    /// <summary>What would go with rows of a type or let go of them, and what would go with that.</summary>
    public IReadOnlyCollection<Referrer> Along(IEntityType type)
    {
        var along = new HashSet<Referrer>();
        Add(type);
        return along;

        void Add(IEntityType principal)
        {
            foreach (var referrer in Referrers(principal).Where(r => !Refuses(r) && along.Add(r)).ToArray())
            {
                if (!LetsGo(referrer)) Add(referrer.Holder.EntityType);
            }
        }
    }

    /// <summary>The rows that let go of those of a type that meet a condition.</summary>
    public IEnumerable<(Referrer Referrer, LambdaExpression Rows)> LettingGo(StoredType type, Func<Expression, Expression> goes, ReferrerRules rules) =>
        from referrer in Referrers(type.EntityType).Where(LetsGo)
        let rows = referrer.Holder.Rows.Condition(row =>
        {
            var leads = ForeignKeys.Follow(row, [referrer.Key], principal => type.Rows.IsOfType(principal, goes), rules.Context);
            return Clings(referrer, row, rules) is { } clings ? Expression.AndAlso(leads, Expression.Not(clings)) : leads;
        })
        select (referrer, rows);

    /// <summary>Whether it lets go only if it is told to: the database does not see to it.</summary>
    public static bool IsLeftToApp(Referrer referrer) => referrer.Key.DeleteBehavior == DeleteBehavior.ClientSetNull;

    /// <summary>Rows to which others of their own kind refer go one after the other.</summary>
    public bool HasOwnKind(IEntityType type) => Referrers(type).Any(r => Refuses(r) && r.Holder.EntityType.GetRootType() == type.GetRootType());

    /// <summary>The shortest way on which rows of a type may be kept by rows that they keep themselves, by way of other types; none: there is no such circle.</summary>
    public IReadOnlyList<IForeignKey> CircleOf(IEntityType type)
    {
        var seen = new HashSet<IEntityType>();
        for (List<(IEntityType At, IForeignKey[] Keys)> ways = [(type, [])]; ways.Count > 0;)
        {
            ways = [.. ways.SelectMany(way => Referrers(way.At).Where(r => Refuses(r) && r.Holder.EntityType.GetRootType() != way.At.GetRootType()).Select(r => (r.Holder.EntityType, (IForeignKey[])[.. way.Keys, r.Key]))).Where(way => seen.Add(way.EntityType))];
            if (ways.Find(way => way.At == type) is { Keys: { } circle }) return circle;
        }

        return [];
    }

    private Expression? Of(IEntityType type, Expression row, ReferrerRules rules, IForeignKey[] path) =>
        Or(Referrers(type).Select(referrer => Any(referrer, type, row, rules.Context, child =>
            // The database lets nothing go that it deletes by itself.
            Refuses(referrer) || (path.Length > 0 && IsLeftToApp(referrer)) ? rules.GoesBefore(referrer.Holder, child) is { } goes ? Expression.Not(goes) : Expression.Constant(true)
            : LetsGo(referrer) ? Clings(referrer, child, rules)
            // What goes with the row may take others along. How many of the same kind would go one with the other, nobody can ask.
            : path.Contains(referrer.Key) ? NamesOf(referrer.Holder.EntityType).Any() ? Expression.Constant(true) : null
            : Or([IsHeld(referrer, child, rules), Of(referrer.Holder.EntityType, child, rules, [.. path, referrer.Key])]))));

    /// <summary>The row does not let go: it is held, or something needs to know to what it refers.</summary>
    private Expression? Clings(Referrer referrer, Expression row, ReferrerRules rules) =>
        Or([IsHeld(referrer, row, rules), .. NeedsOfKey(referrer).Select(n => Expression.Not(rules.IsOver(referrer.Holder, n, row)))]);

    private static Expression? IsHeld(Referrer referrer, Expression row, ReferrerRules rules) => rules.Held.TryGetValue(referrer, out var isHeld) ? isHeld(row) : null;

    private bool Refuses(Referrer referrer) => referrer.Key.DeleteBehavior switch
    {
        DeleteBehavior.Cascade => needs.Of(referrer.Holder).Count > 0,
        DeleteBehavior.SetNull => referrer.IsWayToPeople && needs.Of(referrer.Holder).Count > 0,
        _ => referrer.IsWayToPeople || !referrer.Key.MayBeEmptied(),
    };

    private bool LetsGo(Referrer referrer) => !Refuses(referrer) && referrer.Key.MayBeEmptied();

    private IEnumerable<Need> NeedsOfKey(Referrer referrer) => needs.Of(referrer.Holder).Where(n => n.Members.Any(m => referrer.Key.Properties.Contains(m.Property)));

    private IEnumerable<Referrer> Referrers(IEntityType type) =>
        from key in type.GetReferencingForeignKeys()
        where !key.IsOwnership && !LinksTables(key) && !GdprKitTables.Has(key.DeclaringEntityType)
        from holder in data.HoldersOf(key)
        select new Referrer(key, holder);

    /// <summary>There is a row that refers to this one, and is not the same, and meets a condition; <see langword="null"/>: none is asked.</summary>
    private static Expression? Any(Referrer referrer, IEntityType type, Expression row, DbContext context, Func<Expression, Expression?> condition)
    {
        var isAsked = false;
        var any = ForeignKeys.Any(referrer.Holder.EntityType, [referrer.Key], row, child => referrer.Holder.Rows.IsOfType(child, holder =>
        {
            if (condition(holder) is not { } asked) return Expression.Constant(false);

            isAsked = true;
            return type.GetRootType() == referrer.Holder.EntityType.GetRootType() ? Expression.AndAlso(Expression.Not(ForeignKeys.IsSame(type, row, holder)), asked) : asked;
        }), context);
        return isAsked ? any : null;
    }

    private static Expression? Or(IEnumerable<Expression?> conditions) => conditions.OfType<Expression>().ToArray() is { Length: > 0 } asked ? asked.Aggregate(Expression.OrElse) : null;

    /// <summary>A row that lies in a table for each class of its hierarchy refers from one to the other.</summary>
    private static bool LinksTables(IForeignKey key) => key.DeclaringEntityType.GetRootType() == key.PrincipalEntityType.GetRootType() && key.Properties.SequenceEqual(key.PrincipalKey.Properties);
}
