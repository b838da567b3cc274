using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Who wants to be erased withdraws every consent (GDPR Art. 7(3), 17(1)(b)): the ledger has it, so that gate and retention know.</summary>
internal static class Withdrawals
{
    public static async Task EnterAsync(DbContext context, ProcessingRegister register, ErasureOrder order, TimeProvider time, CancellationToken cancellationToken)
    {
        var entries = context.Set<ConsentRow>().AsNoTracking().About(register, order.Subject);
        var given = await entries.Where(c => c.State == ConsentState.Given && !entries.Any(later => later.Activity == c.Activity && later.Number > c.Number)).Select(c => c.Activity).Distinct().ToListAsync(cancellationToken);
        var request = given.Count == 0 ? null : await context.Set<RequestEntryRow>().AsNoTracking().Where(e => e.RequestId == order.Request).OrderBy(e => e.Number).FirstOrDefaultAsync(cancellationToken);
        foreach (var activity in given.Select(id => (Id: id, Known: register.FindActivity(id))).DistinctBy(a => a.Known?.Id ?? a.Id))
        {
            // What is decided to go on goes on.
            var ids = activity.Known?.Ids() ?? [activity.Id];
            if (order.Keep.Keys.Any(ids.Contains)) continue;

            await context.EnterAsync(entries.Where(c => ids.Contains(c.Activity)), (_, number) => new ConsentRow
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Subject = order.Subject.Subject,
                Key = order.Subject.Key,
                Activity = ids[0],
                Number = number,
                State = ConsentState.Withdrawn,
                At = time.GetStoredNow().UtcDateTime,
                Channel = request?.Channel ?? Via.Unspecified,
                By = request?.Acting ?? ActingPerson.DataSubject,
                NoticeVersion = register.Notice?.LastUpdated,
                RegisterHash = register.Hash,
            }, cancellationToken);
        }
    }
}
