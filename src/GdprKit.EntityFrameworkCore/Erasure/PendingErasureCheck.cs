using System.Globalization;
using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Finds erasures that were begun and are not complete: somebody is waiting for them (GDPR Art. 17(1)).</summary>
internal sealed class PendingErasureCheck(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, TimeProvider time) : IRegisterCheck
{
    /// <summary>One that is younger may still be at work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = databases.First().AnyContextOf(scope.ServiceProvider);
        // That they are missing is a finding of its own.
        if (!StoredDataChecks.HasTables(context)) return [];

        var begunBefore = (time.GetUtcNow() - Patience).UtcDateTime;
        var pending = context.Set<ErasureRow>().AsNoTracking().Where(e => e.CompletedAt == null && e.BegunAt < begunBefore);
        var count = await pending.CountAsync(cancellationToken);
        if (count == 0) return [];

        var since = await pending.MinAsync(e => e.BegunAt, cancellationToken);
        return
        [
            new()
            {
                Kind = RegisterFindingKind.ErasurePending,
                Location = nameof(SubjectErasure),
                Message = $"{count} {(count == 1 ? "erasure" : "erasures")} could not be completed, the oldest since {since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: data is still there that has to go (GDPR Art. 17(1)).",
                Remedy = "See in the log of the app why (event 215), and remove the cause: they are tried again when the app starts, as often as retention runs, and by SubjectErasure.ResumeAsync.",
            },
        ];
    }
}
