using GdprKit.Declarations.Changes;
using Xunit.Abstractions;

namespace GdprKit.Register.Tests.Changes;

/// <summary>The gate costs what the register holds: counted in allocations, which no busy machine changes.</summary>
public sealed class ChangeGrowthTests(ITestOutputHelper output)
{
    [Fact]
    public void Allocations_grow_linearly_with_activities()
    {
        Allocated(10);
        var (small, large) = (Allocated(50), Allocated(500));
        output.WriteLine($"{small:N0} and {large:N0} bytes for 50 and 500 activities");
        Assert.InRange(large, small, small * 12);
    }

    /// <summary>Two registers of so many activities, in each of which the other one's purposes are changed.</summary>
    private static long Allocated(int activities)
    {
        var json = ChangingApp.Of(Shop(activities)).Json;
        var other = json.Replace("purpose ", "aim ", StringComparison.Ordinal);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var approved = JsonSnapshot.Read(json, KnownIds.None);
        Assert.Equal(activities, RegisterDiff.Between(approved, JsonSnapshot.Read(other, new(approved))).Count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Shop(int activities) => string.Concat(Enumerable.Range(0, 10).Select(i => $"[assembly: Processor(\"processor {i}\", Country = \"DK\")]"))
        + $"public class Customer {{ {string.Concat(Enumerable.Range(0, 10).Select(i => $"[PersonalData(DataCategory.Contact)] public string? Data{i} {{ get; set; }} "))} }}"
        + string.Concat(Enumerable.Range(0, activities).Select(i => $"[ProcessingActivity(\"purpose {i}\")] [Processes(typeof(Customer))] [LegalBasis(Article6.Contract)] [Retention(Years = 3)] public class A{i};\n"));
}
