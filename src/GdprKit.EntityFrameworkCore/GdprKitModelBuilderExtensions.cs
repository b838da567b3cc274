using GdprKit.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Adds GdprKit to the model of a <see cref="DbContext"/>.</summary>
public static class GdprKitModelBuilderExtensions
{
    /// <summary>Adds GdprKit's tables, whose names begin with <c>gdprkit_</c>: call it last in <see cref="DbContext.OnModelCreating"/>.</summary>
    /// <param name="modelBuilder">The model of the app.</param>
    /// <returns>The same builder.</returns>
    public static ModelBuilder AddGdprKit(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        GdprKitTables.Add(modelBuilder);
        return modelBuilder;
    }
}
