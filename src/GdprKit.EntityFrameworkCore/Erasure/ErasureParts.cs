using System.Text.Json;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Remembers what an erasure did in a store, in the transaction that does it.</summary>
internal static class ErasureParts
{
    /// <summary>Adds the steps to those of the attempts before.</summary>
    /// <returns>All of them.</returns>
    public static async Task<IReadOnlyList<ErasureStep>> AddAsync(
        DbContext context, ErasureOrder order, string store, IReadOnlyList<ErasureStep> steps, CancellationToken cancellationToken)
    {
        if (order.Erasure is not { } erasure) return steps;

        var part = context.Set<ErasurePartRow>().AsNoTracking().Where(p => p.ErasureId == erasure && p.Store == store);
        ErasureStep[] earlier = await part.Select(p => p.Steps).SingleOrDefaultAsync(cancellationToken) is { } written ? JsonSerializer.Deserialize<ErasureStep[]>(written)! : [];
        var done = JsonSerializer.Serialize(earlier.Concat(steps.Where(s => s.Action != ErasureAction.Keep)));
        var isFirst = await context.TryAddAsync(new ErasurePartRow { ErasureId = erasure, Store = store, Steps = done }, cancellationToken);
        if (!isFirst) await part.ExecuteUpdateAsync(s => s.SetProperty(p => p.Steps, done), cancellationToken);
        return [.. earlier, .. steps];
    }
}
