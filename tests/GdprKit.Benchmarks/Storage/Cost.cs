using System.Diagnostics;

namespace GdprKit.Benchmarks.Storage;

/// <summary>What some work needs of time and memory.</summary>
/// <param name="Time">How long it took.</param>
/// <param name="Allocated">The bytes that it allocated, over all.</param>
/// <param name="Peak">The most bytes that the managed heap held more than before, looked at every few milliseconds.</param>
internal readonly record struct Cost(TimeSpan Time, long Allocated, long Peak)
{
    public static async Task<Cost> OfAsync(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (before, allocated, peak) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetTotalAllocatedBytes(precise: true), 0L);
        using var timer = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - before), null, 0, 5);
        var watch = Stopwatch.StartNew();
        await work();
        watch.Stop();
        return new(watch.Elapsed, GC.GetTotalAllocatedBytes(precise: true) - allocated, peak);
    }
}
