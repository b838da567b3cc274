using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore;

/// <summary>One of the databases of the app, whose context only the app's type names.</summary>
internal abstract class StoredDatabase
{
    /// <summary>Whether what is entered of people, such as consents, lies in it.</summary>
    public abstract bool HasLedgers { get; }

    /// <summary>The context of a scope.</summary>
    public abstract DbContext ContextOf(IServiceProvider scope);

    /// <summary>The context of a scope, also if its model has no tables of GdprKit.</summary>
    public abstract DbContext AnyContextOf(IServiceProvider scope);

    public abstract StoredData DataOf(DbContext context);

    public abstract StoredNeeds NeedsOf(DbContext context);
}

/// <inheritdoc/>
internal sealed class StoredDatabase<TContext>(StoredDataCache<TContext> cache, ProcessingRegister register, bool hasLedgers) : StoredDatabase
    where TContext : DbContext
{
    private StoredNeeds? _needs;

    public override bool HasLedgers => hasLedgers;

    public override TContext ContextOf(IServiceProvider scope)
    {
        var context = AnyContextOf(scope);
        return context.Model.FindEntityType(typeof(LeaseRow)) is not null ? context
            : throw new InvalidOperationException($"The model of {typeof(TContext).Name} has no tables of GdprKit. Call modelBuilder.AddGdprKit() last in OnModelCreating.");
    }

    public override TContext AnyContextOf(IServiceProvider scope) => scope.GetRequiredService<TContext>();

    public override StoredData DataOf(DbContext context) => cache.Of((TContext)context);

    public override StoredNeeds NeedsOf(DbContext context) => _needs ??= StoredNeeds.Of(DataOf(context), register, context, hasLedgers);
}
