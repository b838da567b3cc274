using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>Remembers rows that stay although something ended for them, and asks for them.</summary>
internal static class EndedRows
{
    /// <summary>Whether the rows of a type can be named: by one value, which is a number, a GUID or a text.</summary>
    public static bool Knows(StoredType type) => StoredKey.Of(type.EntityType) is [var key] && SubjectKeys.CanRead(key);

    /// <summary>Of which types anything is remembered.</summary>
    public static async Task<HashSet<(string Type, EndedBy By)>> TypesAsync(DbContext context, CancellationToken cancellationToken) =>
        [.. (await context.Set<EndedRow>().Select(e => new { e.Type, e.By }).Distinct().ToListAsync(cancellationToken)).Select(e => (e.Type, e.By))];

    /// <summary>Remembers all rows that meet a condition, in one statement.</summary>
    public static async Task NoteAsync(DbContext context, StoredType type, LambdaExpression rows, EndedBy by, IEnumerable<string> keep, DateTime at, CancellationToken cancellationToken)
    {
        var key = StoredKey.Of(type.EntityType)[0];
        var row = Expression.Parameter(type.EntityType.ClrType, "row");
        var found = type.Rows.Where(context, rows);
        await using var select = found.Provider.CreateQuery(
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [row.Type, key.ClrType], found.Expression, Expression.Quote(Expression.Lambda(SubjectPath.Column(row, key), row)))).CreateDbCommand();

        var sql = context.GetService<ISqlGenerationHelper>();
        var note = context.Model.FindEntityType(typeof(EndedRow))!;
        var table = StoreObjectIdentifier.Table(note.GetTableName()!, note.GetSchema());
        var column = sql.DelimitIdentifier(key.GetColumnName());
        (string Name, string Value)[] values =
        [
            (nameof(EndedRow.Type), Parameter(nameof(EndedRow.Type), type.EntityType.Name)), (nameof(EndedRow.By), Parameter(nameof(EndedRow.By), by)), (nameof(EndedRow.Key), $"CAST(ended.{column} AS text)"),
            .. KeyIn(key) is { } typed and not nameof(EndedRow.Key) ? [(typed, $"ended.{column}")] : Array.Empty<(string, string)>(),
            (nameof(EndedRow.Keep), Parameter(nameof(EndedRow.Keep), Line(string.Join('\n', keep)))), (nameof(EndedRow.At), Parameter(nameof(EndedRow.At), at)),
        ];
        // SQLite takes the words after a table for a join unless there is a WHERE.
        select.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", values.Select(v => sql.DelimitIdentifier(note.FindProperty(v.Name)!.GetColumnName(table)!)))})\n"
            + $"SELECT {string.Join(", ", values.Select(v => v.Value))} FROM (\n{select.CommandText}\n) AS ended WHERE true ON CONFLICT DO NOTHING";
        await select.ExecuteNonQueryAsync(cancellationToken);

        string Parameter(string property, object value)
        {
            var name = sql.GenerateParameterName("ended_" + property);
            select.Parameters.Add(note.FindProperty(property)!.GetRelationalTypeMapping().CreateParameter(select, name, value, nullable: false));
            return name;
        }
    }

    /// <summary>The condition that a row is remembered.</summary>
    /// <param name="context">The database.</param>
    /// <param name="type">The type of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="by">What ended something for it.</param>
    /// <param name="unlessKept">An activity for which it may have been decided that the row stays.</param>
    public static Expression Has(DbContext context, StoredType type, Expression row, EndedBy by, ProcessingActivity? unlessKept = null)
    {
        var name = type.EntityType.Name;
        var notes = context.Set<EndedRow>().Where(e => e.Type == name && e.By == by);
        foreach (var id in unlessKept?.Ids() ?? [])
        {
            var kept = Line(id);
            notes = notes.Where(e => !e.Keep.Contains(kept));
        }

        var note = Expression.Parameter(typeof(EndedRow), "ended");
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(EndedRow)], notes.Expression, Expression.Quote(Expression.Lambda<Func<EndedRow, bool>>(IsOf(note, type, row), note)));
    }

    /// <summary>Forgets those of a type that are gone: another may get their key.</summary>
    public static Task ForgetGoneAsync(DbContext context, StoredType type, CancellationToken cancellationToken)
    {
        var name = type.EntityType.Name;
        var note = Expression.Parameter(typeof(EndedRow), "ended");
        var row = Expression.Parameter(type.EntityType.ClrType, "row");
        var isThere = Expression.Call(typeof(Queryable), nameof(Queryable.Any), [row.Type], type.Rows.All(context).Expression, Expression.Quote(Expression.Lambda(IsOf(note, type, row), row)));
        return context.Set<EndedRow>().Where(e => e.Type == name).Where(Expression.Lambda<Func<EndedRow, bool>>(Expression.Not(isThere), note)).ExecuteDeleteAsync(cancellationToken);
    }

    private static BinaryExpression IsOf(Expression note, StoredType type, Expression row)
    {
        var key = StoredKey.Of(type.EntityType)[0];
        var noted = Expression.Property(note, KeyIn(key));
        var column = SubjectPath.Column(row, key);
        // Where the model converts the key, the columns hold the same all the same.
        return Expression.Equal(noted, Expression.Convert(key.GetTypeMapping().Converter is null ? column : Expression.Convert(column, typeof(object)), noted.Type));
    }

    private static string KeyIn(IProperty key)
    {
        var stored = key.GetTypeMapping().Converter?.ProviderClrType ?? key.ClrType;
        return stored == typeof(string) ? nameof(EndedRow.Key) : stored == typeof(Guid) ? nameof(EndedRow.KeyGuid) : nameof(EndedRow.KeyNumber);
    }

    private static string Line(string text) => $"\n{text}\n";
}
