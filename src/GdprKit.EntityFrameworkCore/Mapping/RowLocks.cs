using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>
/// Locks on PostgreSQL rows that are to be deleted, and those that go with them. A deletion waits for whoever just inserts a row that refers to one of them, but does not
/// ask again whether its condition still holds: what came meanwhile would go too, or be let go of, by the foreign key. Once the rows are locked, nothing more can refer to
/// them, and the deletion sees all that does. Where the foreign key refuses, that is as safe.
/// </summary>
internal static partial class RowLocks
{
    public static async Task TakeAsync(DbContext context, IEntityType type, LambdaExpression condition, CancellationToken cancellationToken)
    {
        // Without a transaction nothing keeps a lock.
        if (context.Database.CurrentTransaction is null || !context.Database.ProviderName!.EndsWith(".PostgreSQL", StringComparison.Ordinal)) return;
        await TakeAsync(context, type, condition, [], cancellationToken);
    }

    /// <summary>Keeps rows as they are until the end of the transaction, whoever is about to change them.</summary>
    public static async Task ShareAsync(DbContext context, IQueryable rows, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is not null && context.Database.ProviderName!.EndsWith(".PostgreSQL", StringComparison.Ordinal)) await LockAsync(context, rows, cancellationToken, "SHARE");
    }

    private static async Task TakeAsync(DbContext context, IEntityType type, LambdaExpression condition, IForeignKey[] path, CancellationToken cancellationToken)
    {
        IForeignKey[] keys = [.. type.GetReferencingForeignKeys().Where(k => !k.IsOwnership && k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull or DeleteBehavior.ClientSetNull && !GdprKitTables.Has(k.DeclaringEntityType))];
        if (keys.Length == 0) return;

        await LockAsync(context, StoredRows.Of(type).Where(context, condition), cancellationToken);
        foreach (var key in keys.Where(k => k.DeleteBehavior == DeleteBehavior.Cascade && k.PrincipalEntityType == type && !k.DeclaringEntityType.IsAbstract() && !path.Contains(k)))
        {
            var rows = StoredRows.Of(key.DeclaringEntityType).Condition(row => ForeignKeys.Follow(row, [key], r => Expression.Invoke(condition, r), context));
            await TakeAsync(context, key.DeclaringEntityType, rows, [.. path, key], cancellationToken);
        }
    }

    private static async Task LockAsync(DbContext context, IQueryable rows, CancellationToken cancellationToken, string strength = "UPDATE")
    {
        var row = Expression.Parameter(rows.ElementType, "row");
        var ones = rows.Provider.CreateQuery<int>(Expression.Call(typeof(Queryable), nameof(Queryable.Select), [row.Type, typeof(int)], rows.Expression, Expression.Quote(Expression.Lambda(Expression.Constant(1), row))));
        await using var command = ones.CreateDbCommand();
        // What lies in several tables (TPC) is selected from their union, which cannot be locked.
        if (Table().Match(command.CommandText) is not { Success: true } table) return;

        command.CommandText += $"\nFOR {strength} OF {table.Groups[1].Value}";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [GeneratedRegex(@"\ASELECT 1\s+FROM [^\n(]+ AS (\S+)")]
    private static partial Regex Table();
}
