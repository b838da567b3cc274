using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GdprKit.Benchmarks.Site;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.Benchmarks.Storage;

/// <summary>Everything about one guest as JSON, beside a projection without tracking that is written by hand with the same columns: in turn, the median of all rounds.</summary>
internal static class ExportThroughput
{
    private const int Rounds = 9;
    private const string Guest = "11111111-1111-1111-1111-111111111111";

    public static async Task PrintAsync(TextWriter output, int most)
    {
        await using var site = await SiteDatabase.StartAsync();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Rows of one person a second, to nowhere, median of {Rounds} rounds."));
        output.WriteLine();
        output.WriteLine("| Rows | GdprKit | by hand | GdprKit's share | bytes it allocates a row | bytes by hand | its heap at most, MB | by hand |");
        output.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var rows in new[] { most / 10, most })
        {
            await FillAsync(site, rows);
            Func<Task>[] sides = [() => ExportAsync(site), () => WriteByHandAsync(site)];
            var costs = new List<Cost>[] { [], [] };
            for (var round = -2; round < Rounds; round++)
            {
                for (var i = 0; i < sides.Length; i++)
                {
                    var side = (round + i) & 1;
                    var cost = await Cost.OfAsync(sides[side]);
                    if (round >= 0) costs[side].Add(cost);
                }
            }

            double[] speeds = [.. costs.Select(c => rows / c.Select(x => x.Time.TotalSeconds).Order().ElementAt(Rounds / 2))];
            double[] allocated = [.. costs.Select(c => c.Min(x => x.Allocated) / (double)rows)];
            double[] peaks = [.. costs.Select(c => c.Max(x => x.Peak) / 1e6)];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {rows:N0} | {speeds[0]:N0} | {speeds[1]:N0} | {speeds[0] / speeds[1]:P0} | {allocated[0]:N0} | {allocated[1]:N0} | {peaks[0]:N1} | {peaks[1]:N1} |"));
        }
    }

    private static async Task FillAsync(SiteDatabase site, int rows)
    {
        await site.ExecuteAsync(
            $"""
            TRUNCATE visits;
            INSERT INTO visits ("Id", "GuestId", "Address", "Email", "Page", "Seconds", "Spent", "EndedAt")
            SELECT i, '{Guest}', '10.0.' || i % 256 || '.' || i % 251, 'guest@example.org', '/goods/' || i % 5000, i % 600, i % 100, now() - i * interval '1 s'
            FROM generate_series(1, {rows}) i;
            """);
        await site.ExecuteAsync("VACUUM (ANALYZE) visits");
    }

    private static Task ExportAsync(SiteDatabase site) => site.InScopeAsync(s => s.GetRequiredService<SubjectAccess>().WriteAsync(new("guests", Guest), Stream.Null));

    private static Task WriteByHandAsync(SiteDatabase site) => site.InContextAsync(async context =>
    {
        var guest = Guid.Parse(Guest);
        await using var json = new Utf8JsonWriter(Stream.Null, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("visits");
        await foreach (var visit in context.Set<Visit>().AsNoTracking().Where(v => v.GuestId == guest)
            .Select(v => new { v.Id, v.Address, v.Email, v.EndedAt, v.GuestId, v.Page, v.Seconds, v.Spent }).AsAsyncEnumerable())
        {
            json.WriteStartObject();
            json.WriteNumber("Id", visit.Id);
            json.WriteString("Address", visit.Address);
            json.WriteString("Email", visit.Email);
            json.WriteString("EndedAt", visit.EndedAt);
            json.WriteString("GuestId", visit.GuestId);
            json.WriteString("Page", visit.Page);
            json.WriteNumber("Seconds", visit.Seconds);
            json.WriteNumber("Spent", visit.Spent);
            json.WriteEndObject();
            if (json.BytesPending > 32 * 1024) await json.FlushAsync();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync();
        return true;
    });
}
