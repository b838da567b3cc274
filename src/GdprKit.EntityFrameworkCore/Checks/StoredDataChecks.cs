using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>The check of each database's model, which is made once: models do not change while the app runs.</summary>
internal sealed class StoredDataChecks(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register, IOptions<RetentionOptions> options, IOptions<ErasureOptions> erasure) : IRegisterCheck
{
    private static readonly RegisterFinding NoHashKey = new()
    {
        Kind = RegisterFindingKind.NotReplayed,
        Severity = GapSeverity.Information,
        Location = nameof(ErasureOptions),
        Message = "Erasures are remembered without a hash of the person: after a restore, those who were erased since the backup are not found again.",
        Remedy = $"Set {nameof(ErasureOptions)}.{nameof(ErasureOptions.SubjectHashKey)}, to a secret that is kept apart from the database and its backups.",
    };

    private IReadOnlyList<RegisterFinding>? _findings;

    public async Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default)
    {
        if (_findings is { } known) return known;

        await using var scope = scopes.CreateAsyncScope();
        return _findings =
        [
            .. databases.SelectMany(d => Of(d, scope.ServiceProvider)),
            .. new UnstoredDataCheck(databases, register).Find(scope.ServiceProvider),
            .. erasure.Value.SubjectHashKey is null ? [NoHashKey] : (RegisterFinding[])[],
        ];
    }

    private IEnumerable<RegisterFinding> Of(StoredDatabase database, IServiceProvider services)
    {
        var context = database.AnyContextOf(services);
        if (!HasTables(context))
        {
            return
            [
                new()
                {
                    Kind = RegisterFindingKind.NoTables,
                    Location = context.GetType().Name,
                    Message = $"The model of {context.GetType().Name} has no tables of GdprKit: retention, erasure and consent cannot be executed.",
                    Remedy = "Call modelBuilder.AddGdprKit() last in OnModelCreating.",
                },
            ];
        }

        return new StoredDataCheck(database.DataOf(context), database.NeedsOf(context), register, options.Value).Find();
    }

    internal static bool HasTables(DbContext context) => context.Model.FindEntityType(typeof(LeaseRow)) is not null;
}
