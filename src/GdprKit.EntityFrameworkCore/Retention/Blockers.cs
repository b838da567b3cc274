using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Rows that keep another from being deleted: they refer to it and the database refuses, or they would go with it although they are still needed.</summary>
internal sealed class Blockers(StoredData data, StoredNeeds needs)
{
    /// <summary>The condition that a row cannot go; <see langword="null"/>: nothing can refer to it so.</summary>
    public Expression? Of(IEntityType type, Expression row, DbContext context) => Of(type, row, context, []);

    /// <summary>What can refer so, in words.</summary>
    public IEnumerable<string> NamesOf(IEntityType type) => KeysOf(type).Select(k => $"{k.DeclaringEntityType.ShortName()}.{string.Join('+', k.Properties.Select(p => p.Name))}");

    /// <summary>The foreign keys that can refer so.</summary>
    public IEnumerable<IForeignKey> KeysOf(IEntityType type) => Keys(type).Where(Blocks);

    private Expression? Of(IEntityType type, Expression row, DbContext context, HashSet<IForeignKey> seen)
    {
        var conditions = new List<Expression>();
        foreach (var key in Keys(type).Where(seen.Add))
        {
            if (Blocks(key))
            {
                conditions.Add(ForeignKeys.Any(key.DeclaringEntityType, [key], row, _ => Expression.Constant(true), context));
            }
            else if (key.DeleteBehavior == DeleteBehavior.Cascade)
            {
                // What goes with the row may take others along.
                var deeper = false;
                var condition = ForeignKeys.Any(key.DeclaringEntityType, [key], row, child =>
                {
                    var further = Of(key.DeclaringEntityType, child, context, seen);
                    deeper = further is not null;
                    return further ?? Expression.Constant(false);
                }, context);
                if (deeper) conditions.Add(condition);
            }
        }

        return conditions.Count == 0 ? null : conditions.Aggregate(Expression.OrElse);
    }

    private bool Blocks(IForeignKey key) =>
        key.DeleteBehavior is not (DeleteBehavior.Cascade or DeleteBehavior.SetNull)
        || key.DeclaringEntityType.GetDerivedTypesInclusive().Any(t => data.Find(t) is { } stored && needs.Of(stored).Count > 0);

    private static IEnumerable<IForeignKey> Keys(IEntityType type) => type.GetReferencingForeignKeys().Where(k => !k.IsOwnership && !LinksTables(k) && !GdprKitTables.Has(k.DeclaringEntityType));

    /// <summary>A row that lies in a table for each class of its hierarchy refers from one to the other.</summary>
    private static bool LinksTables(IForeignKey key) => key.DeclaringEntityType.GetRootType() == key.PrincipalEntityType.GetRootType() && key.Properties.SequenceEqual(key.PrincipalKey.Properties);
}
