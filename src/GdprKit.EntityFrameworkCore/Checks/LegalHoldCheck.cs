using System.Globalization;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>Finds legal holds whose review is overdue: they hold on, and keep what may have no reason to stay any more (GDPR Art. 5(1)(e)).</summary>
internal sealed class LegalHoldCheck(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register, TimeProvider time) : IRegisterCheck
{
    public async Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var today = new RetentionCalendar(register.Controller).DayOf(time.GetUtcNow());
        var overdue = new Dictionary<Guid, DateOnly>();
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = database.AnyContextOf(scope.ServiceProvider);
            // That they are missing is a finding of its own.
            if (!StoredDataChecks.HasTables(context)) continue;

            // One hold stands in each database.
            foreach (var hold in await context.Set<LegalHoldRow>().Where(h => h.ReleasedAt == null && h.ReviewOn < today).Select(h => new { h.Id, h.ReviewOn }).ToListAsync(cancellationToken)) overdue[hold.Id] = hold.ReviewOn;
        }

        if (overdue.Count == 0) return [];
        return
        [
            new()
            {
                Kind = RegisterFindingKind.HoldNotReviewed,
                Location = nameof(ILegalHolds),
                Message = $"{overdue.Count} legal {(overdue.Count == 1 ? "hold was" : "holds were")} to be looked at again and {(overdue.Count == 1 ? "was" : "were")} not, the oldest by {overdue.Values.Min().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: data stays that may have no reason to (GDPR Art. 5(1)(e)).",
                Remedy = "Ask who placed them (ILegalHolds.ListAsync) whether the reason is still there. If not, release the hold (ReleaseAsync); if it is, place it anew with a day of its own and release the old one.",
            },
        ];
    }
}
