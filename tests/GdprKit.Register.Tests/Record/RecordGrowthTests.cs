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

    private static long Allocated(RecordPreset preset, int activities)
    {
        var register = Shops.Register with { Activities = [.. Enumerable.Range(0, activities).Select(i => Shops.Orders with { Id = $"orders-{i:D6}" })] };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var table = RecordOfProcessing.ForController(register, preset);
        RecordCsv.Write(table);
        RecordMarkdown.Write(table);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
