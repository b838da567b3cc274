using GdprKit.EntityFrameworkCore;
using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Stores;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

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
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<StoredDatabase, StoredDatabase<TContext>>());

        builder.Services.AddOptions<RetentionOptions>()
            .Validate(o => o.BatchSize > 0, "RetentionOptions.BatchSize must be 1 or more.")
            .Validate(o => o.Interval > TimeSpan.Zero || o.Interval == Timeout.InfiniteTimeSpan, "RetentionOptions.Interval must be longer than nothing, or Timeout.InfiniteTimeSpan.")
            .Validate(o => o.LeaseDuration > TimeSpan.Zero, "RetentionOptions.LeaseDuration must be longer than nothing.")
            .Validate(o => o.PseudonymisationKey is null or { Length: >= Pseudonyms.FewestKeyBytes }, $"RetentionOptions.PseudonymisationKey must have {Pseudonyms.FewestKeyBytes} bytes or more.");
        builder.Services.TryAddSingleton<IRetentionSweeper, RetentionSweeper>();
        builder.Services.TryAddSingleton<ILegalHolds, LegalHolds>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RetentionService>());
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, StoredDataChecks>());
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StoredDataCheckService>());
        return builder;
    }
}
