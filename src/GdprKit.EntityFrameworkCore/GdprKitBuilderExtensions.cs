using GdprKit.EntityFrameworkCore;
using GdprKit.EntityFrameworkCore.Stores;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says that the app's data lies in databases of Entity Framework Core.</summary>
public static class GdprKitBuilderExtensions
{
    /// <summary>Executes the declarations on the database of a <see cref="DbContext"/>, whose model has <c>modelBuilder.AddGdprKit()</c>.</summary>
    /// <typeparam name="TContext">The context, which the app registers by itself.</typeparam>
    /// <param name="builder">What <c>services.AddGdprKit()</c> gave.</param>
    /// <returns>The same builder.</returns>
    public static GdprKitBuilder UseEntityFrameworkCore<TContext>(this GdprKitBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<StoredDataCache<TContext>>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Scoped<IPersonalDataStore, DbContextStore<TContext>>());
        return builder;
    }
}
