using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using GdprKit.Register.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>
/// Names what GdprKit itself keeps of a person with their key: the proof of what they consented to (GDPR Art. 7(1)), what they objected to, so that it is heeded (Art. 21(3)),
/// and what was asked and restricted, and done about it (Art. 5(2)).
/// </summary>
internal static class KeptEntries
{
    public static async Task<IReadOnlyList<ErasureStep>> OfAsync(DbContext context, ProcessingRegister register, DataSubjectKey subject, string store, string requestsFor, CancellationToken cancellationToken)
    {
        var (rows, words) = (new List<ErasureStep>(), Words.Of(register.Language));
        await AddAsync<ConsentRow>("Consent", "7(1)");
        await AddAsync<ObjectionRow>("Objection", "21(3)");
        await AddAsync<RequestRow>("Request", "5(2)", words.Fill("retention.after", RetentionWords.Duration(requestsFor, words), words.Of(RetentionEvent.CaseClosed)));
        await AddAsync<RestrictionRow>("Restriction", "18(1)");
        return rows;

        async Task AddAsync<TRow>(string name, string article, string? details = null)
            where TRow : class, IPersonRow
        {
            if (await context.Set<TRow>().About(register, subject).LongCountAsync(cancellationToken) is > 0 and var count)
                rows.Add(new() { Store = store, Type = ErasureStep.OwnPrefix + name, Action = ErasureAction.Keep, Reason = ErasureReason.LegalObligation, Law = $"EU:GDPR Art. {article}", Details = details, Rows = count });
        }
    }
}
