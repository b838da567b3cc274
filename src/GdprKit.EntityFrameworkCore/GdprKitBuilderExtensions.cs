using GdprKit.EntityFrameworkCore;
using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.EntityFrameworkCore.Consents;
using GdprKit.EntityFrameworkCore.Erasure;
using GdprKit.EntityFrameworkCore.Gate;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Objections;
using GdprKit.EntityFrameworkCore.Rectification;
using GdprKit.EntityFrameworkCore.Requests;
using GdprKit.EntityFrameworkCore.Restrictions;
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
        var services = builder.Services;
        if (services.Any(s => s.ServiceType == typeof(StoredDataCache<TContext>))) return builder;

        services.AddLogging();
        services.TryAddSingleton<StoredDataCache<TContext>>();
        // What is entered of people lies in the first context.
        var isFirst = services.All(s => s.ServiceType != typeof(StoredDatabase));
        services.AddSingleton<StoredDatabase>(s => new StoredDatabase<TContext>(s.GetRequiredService<StoredDataCache<TContext>>(), s.GetRequiredService<ProcessingRegister>(), isFirst));
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPersonalDataStore, DbContextStore<TContext>>());
        services.TryAddSingleton<RestrictionGuard<TContext>>();
        services.ConfigureDbContext<TContext>((s, options) => options.AddInterceptors(s.GetRequiredService<RestrictionGuard<TContext>>()));

        services.TryAddSingleton<IDataSubjectKeys, StoredSubjectKeys>();
        services.TryAddSingleton<ConsentTexts>();
        services.TryAddScoped<IConsentLedger, EntityConsentLedger<TContext>>();
        services.TryAddScoped<IObjections, EntityObjections<TContext>>();
        services.TryAddScoped<ProcessingGate, EntityProcessingGate<TContext>>();
        services.AddOptions<RequestOptions>().Validate(o => RequestRetention.IsPeriod(o.KeepClosedFor), "RequestOptions.KeepClosedFor must be a period of ISO 8601, such as P5Y.");
        services.TryAddScoped<IRecipientNotifications, EntityRecipientNotifications<TContext>>();
        services.TryAddScoped<DataSubjectRequests, EntityDataSubjectRequests<TContext>>();

        // These see to every database.
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IRetentionCheck, NeedCheck>());
        services.TryAddSingleton<IRestrictions, StoredRestrictions>();
        services.AddOptions<RetentionOptions>()
            .Validate(o => o.BatchSize > 0, "RetentionOptions.BatchSize must be 1 or more.")
            .Validate(o => o.Interval > TimeSpan.Zero || o.Interval == Timeout.InfiniteTimeSpan, "RetentionOptions.Interval must be longer than nothing, or Timeout.InfiniteTimeSpan.")
            .Validate(o => o.Interval <= TimeSpan.FromDays(49), "RetentionOptions.Interval must be 49 days or less: no timer waits longer.")
            .Validate(o => o.LeaseDuration > TimeSpan.Zero, "RetentionOptions.LeaseDuration must be longer than nothing.")
            .Validate(o => o.PseudonymisationKey is null or { Length: >= Pseudonyms.FewestKeyBytes }, $"RetentionOptions.PseudonymisationKey must have {Pseudonyms.FewestKeyBytes} bytes or more.");
        services.TryAddSingleton<IRetentionSweeper, RetentionSweeper>();
        services.TryAddSingleton<ILegalHolds, LegalHolds>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RetentionService>());
        services.AddOptions<ErasureOptions>().Validate(o => o.SubjectHashKey is null or { Length: >= ErasureOptions.FewestKeyBytes }, $"ErasureOptions.SubjectHashKey must have {ErasureOptions.FewestKeyBytes} bytes or more.");
        services.TryAddSingleton<IErasureLedger, ErasureLedger>();
        services.TryAddScoped<SubjectErasure>();
        services.TryAddScoped<ErasureReplay>();
        services.TryAddSingleton<ISubjectRectification, StoredRectification>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ErasureService>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, StoredDataChecks>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, PendingErasureCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, RetentionRunCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, LegalHoldCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StoredDataCheckService>());
        return builder;
    }
}
