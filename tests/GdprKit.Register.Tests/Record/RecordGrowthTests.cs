using GdprKit.Register.Record;
using Xunit.Abstractions;

namespace GdprKit.Register.Tests.Record;

/// <summary>A record costs what its rows cost: counted in allocations, which no busy machine changes.</summary>
public sealed class RecordGrowthTests(ITestOutputHelper output)
{
    [Fact]
    public void Allocations_grow_linearly_with_activities()
    {
        foreach (var preset in Enum.GetValues<RecordPreset>())
        {
            Allocated(preset, 10);
            var (small, large) = (Allocated(preset, 100), Allocated(preset, 1_000));
            output.WriteLine($"{preset}: {small:N0} and {large:N0} bytes for 100 and 1,000 activities");
            Assert.InRange(large, small, small * 12);
        }
    }

    /// <summary>Each cell is read once for its row, whatever stands above it.</summary>
    [Fact]
    public void Cells_are_written_once_however_many_rows_say_the_same()
    {
        var table = RecordOfProcessing.ForController(Shops.Register with { Activities = [.. Enumerable.Range(0, 100).Select(i => Shops.Orders with { Id = $"orders-{i:D6}" })] });
        var written = 0;
        var texts = new CellTexts<string>(_ => (++written).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var row in table.Rows) Assert.All(row.Cells, c => Assert.NotEmpty(texts[c]));
        // 300 rows of 36 cells, of which the organisation's are the same in all, and most of the others in all three rows of an activity.
        Assert.Equal(300, table.Rows.Count);
        Assert.InRange(written, 36, 4_000);
    }

    private static long Allocated(RecordPreset preset, int activities)
    {
        var register = Shops.Register with { Activities = [.. Enumerable.Range(0, activities).Select(i => Shops.Orders with { Id = $"orders-{i:D6}" })] };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var table = RecordOfProcessing.ForController(register, preset);
        RecordCsv.Write(table);
        RecordMarkdown.Write(table);
        RecordXlsx.Write(RecordOfProcessing.Sheets(register, preset));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
