using GdprKit.EntityFrameworkCore;
using GdprKit.EntityFrameworkCore.Restrictions;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Adds GdprKit to the model of a <see cref="DbContext"/>.</summary>
public static class GdprKitModelBuilderExtensions
{
    /// <summary>
    /// Adds GdprKit's tables, whose names begin with <c>gdprkit_</c>, and to types whose rows identify a person the query filter
    /// <see cref="GdprKitQueryFilters.Restriction"/>: call it last in <see cref="DbContext.OnModelCreating"/>. A filter of the app without a name gets one, since
    /// EF Core lets only named ones stand side by side.
    /// </summary>
    /// <param name="modelBuilder">The model of the app.</param>
    /// <returns>The same builder.</returns>
    public static ModelBuilder AddGdprKit(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        GdprKitTables.Add(modelBuilder);
        RestrictionFilter.Add(modelBuilder);
        return modelBuilder;
    }
}
