using System.Data.Common;
using System.Linq.Expressions;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>Columns of some rows, and how their values are written.</summary>
/// <param name="Name">What the rows are called.</param>
/// <param name="Columns">The columns.</param>
internal sealed record RowExport(string Name, IReadOnlyList<RowExport.Column> Columns)
{
    /// <param name="Exported">What the export is told of it.</param>
    /// <param name="Cell">How its values are written.</param>
    /// <param name="In">The value in a row.</param>
    /// <param name="StoreName">The name of the column in the database.</param>
    internal sealed record Column(ExportedColumn Exported, Cell Cell, Func<Expression, Expression> In, string StoreName);

    /// <summary>Writes rows straight from the database's reader: no object is made of them.</summary>
    public async Task WriteAsync(DbContext context, IQueryable rows, SubjectDataWriter writer, CancellationToken cancellationToken)
    {
        if (writer.Begin(new() { Name = Name, Columns = [.. Columns.Select(c => c.Exported)] }) is not { } taken) return;

        var names = taken.Columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        Column[] columns = [.. Columns.Where(c => names.Contains(c.Exported.Name))];
        await using var command = Select(rows, columns).CreateDbCommand();
        if (context.Database.GetCommandTimeout() is { } timeout) command.CommandTimeout = timeout;
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            var ordinals = Ordinals(reader, columns);
            var cells = columns.Select(c => c.Cell).ToArray();
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                writer.BeginRow();
                for (var i = 0; i < cells.Length; i++) cells[i].Write(reader, ordinals[i], writer);
                var ended = writer.EndRowAsync(cancellationToken);
                if (!ended.IsCompletedSuccessfully) await ended.ConfigureAwait(false);
            }
        }

        await writer.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IQueryable<object[]> Select(IQueryable rows, Column[] columns)
    {
        var row = Expression.Parameter(rows.ElementType, "row");
        var values = Expression.NewArrayInit(typeof(object), columns.Select(c => Expression.Convert(c.In(row), typeof(object))));
        return rows.Provider.CreateQuery<object[]>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [row.Type, typeof(object[])], rows.Expression, Expression.Quote(Expression.Lambda(values, row))));
    }

    /// <summary>Where the values stand: in the order of the columns, unless the statement has one of them once for two, or more than them.</summary>
    private static int[] Ordinals(DbDataReader reader, Column[] columns)
    {
        if (reader.FieldCount == columns.Length && columns.Index().All(c => reader.GetName(c.Index).StartsWith(c.Item.StoreName, StringComparison.Ordinal))) return [.. Enumerable.Range(0, columns.Length)];
        return [.. columns.Select(c => reader.GetOrdinal(c.StoreName))];
    }
}
