using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>
/// Writes rows of GdprKit's tables at once and alone: <c>SaveChanges</c> would save what the app has pending in the context as well. It takes part in the
/// transaction of the app, if there is one.
/// </summary>
internal static class TableWriter
{
    /// <summary>Inserts a row. <see langword="false"/>: there is one with the same key or unique index, and neither the row nor an open transaction is harmed.</summary>
    public static async Task<bool> TryAddAsync(this DbContext context, object row, CancellationToken cancellationToken)
    {
        var type = context.Model.FindEntityType(row.GetType()) ?? throw MissingTables(context);
        var sql = context.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var columns = new List<string>();
        var parameters = new List<DbParameter>();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        foreach (var property in type.GetProperties())
        {
            var name = sql.GenerateParameterName("p" + columns.Count);
            columns.Add(sql.DelimitIdentifier(property.GetColumnName(table)!));
            parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, name, property.GetGetter().GetClrValue(row), property.IsNullable));
        }

        // Both providers know the clause. PostgreSQL waits for whoever is about to write the same key.
        var insert = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", parameters.Select(p => p.ParameterName))}) ON CONFLICT DO NOTHING";
        return await context.Database.ExecuteSqlRawAsync(insert, parameters, cancellationToken) == 1;
    }

    /// <summary>Does several steps in one transaction: that of the app, or one of its own.</summary>
    public static Task<T> InTransactionAsync<T>(this DbContext context, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is not null || System.Transactions.Transaction.Current is not null) return act();
        return context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = await act();
            await transaction.CommitAsync(cancellationToken);
            return result;
        });
    }

    private static InvalidOperationException MissingTables(DbContext context) =>
        new($"The model of {context.GetType().Name} has no tables of GdprKit. Call modelBuilder.AddGdprKit() last in OnModelCreating.");
}
