using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GdprKit.EntityFrameworkCore;

/// <summary>GdprKit's own tables in the database of the app.</summary>
internal static class GdprKitTables
{
    /// <summary>With what their names begin.</summary>
    public const string Prefix = "gdprkit_";

    // SQLite forgets that a time was UTC, and PostgreSQL takes no other.
    private static readonly ValueConverter<DateTime, DateTime> Utc = new(t => t, t => DateTime.SpecifyKind(t, DateTimeKind.Utc));

    public static bool Has(IReadOnlyTypeBase type) => type.ClrType.Assembly == typeof(GdprKitTables).Assembly;

    public static void Add(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(GdprKitTables).Assembly);
        foreach (var type in model.Model.GetEntityTypes().Where(Has))
        {
            foreach (var column in type.GetProperties().Where(p => p.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)) column.SetColumnName(SnakeCase(column.Name));
            foreach (var time in type.GetProperties().Where(p => p.ClrType == typeof(DateTime) || p.ClrType == typeof(DateTime?))) time.SetValueConverter(Utc);
        }
    }

    /// <summary><c>ValidUntil</c> gives <c>valid_until</c>.</summary>
    private static string SnakeCase(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
