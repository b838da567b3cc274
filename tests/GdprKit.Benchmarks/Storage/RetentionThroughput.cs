using System.Globalization;
using GdprKit.Benchmarks.Site;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace GdprKit.Benchmarks.Storage;

/// <summary>
/// Half of a table is expired, by an indexed date. The sweep of the declared retention, beside a DELETE in batches as one writes it by hand, over the same rows filled in
/// anew, in turn. Rows lie by time, as those of a log, or expire here and there.
/// </summary>
internal static class RetentionThroughput
{
    private const int Rounds = 3;

    // A size that is often seen in code written by hand.
    private const int Small = 1_000;

    public static async Task PrintAsync(TextWriter output, int rows, int? size)
    {
        await using var site = await SiteDatabase.StartAsync(o => o.BatchSize = size ?? o.BatchSize);
        var batch = site.Services.GetRequiredService<IOptions<RetentionOptions>>().Value.BatchSize;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows / 2:N0} of {rows:N0} rows expire; rows a second in batches of {batch:N0}, median of {Rounds} rounds."));
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| Rows lie | GdprKit | by hand | by hand in batches of {Small:N0} | GdprKit's share of the faster | bytes it allocates a row | its heap at most, MB |"));
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var (layout, isExpired) in new[] { ("by time", $"i <= {rows / 2}"), ("here and there", "i % 2 = 0") })
        {
            var costs = new List<Cost>();
            var times = new List<double>[] { [], [], [] };
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var side in Enumerable.Range(round, times.Length).Select(i => i % times.Length))
                {
                    await FillAsync(site, rows, isExpired);
                    var cost = await Cost.OfAsync(() => side == 0 ? SweepAsync(site, rows / 2) : DeleteAsync(site.Source, side == 1 ? batch : Small, rows / 2));
                    times[side].Add(cost.Time.TotalSeconds);
                    if (side == 0) costs.Add(cost);
                }
            }

            double[] speeds = [.. times.Select(t => rows / 2 / t.Order().ElementAt(Rounds / 2))];
            var allocated = costs.Min(c => c.Allocated) / (rows / 2.0);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {layout} | {speeds[0]:N0} | {speeds[1]:N0} | {speeds[2]:N0} | {speeds[0] / speeds[1..].Max():P0} | {allocated:N1} | {costs.Max(c => c.Peak) / 1e6:N1} |"));
        }
    }

    private static async Task FillAsync(SiteDatabase site, int rows, string isExpired)
    {
        await site.ExecuteAsync(
            $"""
            TRUNCATE visits;
            INSERT INTO visits ("Id", "GuestId", "Address", "Email", "Page", "Seconds", "Spent", "EndedAt")
            SELECT i, md5((i % 1000)::text)::uuid, '10.0.' || i % 256 || '.' || i % 251, 'guest' || i % 1000 || '@example.org', '/goods/' || i % 5000, i % 600, i % 100,
                now() - (CASE WHEN {isExpired} THEN '2 years' ELSE '1 day' END)::interval + i * interval '1 ms'
            FROM generate_series(1, {rows}) i;
            """);
        await site.ExecuteAsync($"VACUUM (ANALYZE) visits");
        await site.ExecuteAsync("CHECKPOINT");
    }

    private static async Task SweepAsync(SiteDatabase site, int expired)
    {
        var run = await site.Services.GetRequiredService<IRetentionSweeper>().RunAsync();
        if (run.Outcome != RetentionOutcome.Completed || run.Rows != expired) throw new InvalidOperationException($"{run.Outcome}: {run.Rows} rows.");
    }

    private static async Task DeleteAsync(NpgsqlDataSource source, int batch, int expired)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("""DELETE FROM visits WHERE "Id" IN (SELECT "Id" FROM visits WHERE "EndedAt" < $1 LIMIT $2)""", connection)
        {
            Parameters = { new() { Value = DateTime.UtcNow.AddMonths(-6) }, new() { Value = batch } },
        };
        var deleted = 0;
        for (int rows; (rows = await command.ExecuteNonQueryAsync()) > 0;) deleted += rows;
        if (deleted != expired) throw new InvalidOperationException($"{deleted} rows.");
    }
}
