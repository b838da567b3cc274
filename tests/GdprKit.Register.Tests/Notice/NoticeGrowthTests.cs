using GdprKit.Register.Notice;
using Xunit.Abstractions;

namespace GdprKit.Register.Tests.Notice;

/// <summary>A notice costs what its purposes cost: counted in allocations, which no busy machine changes.</summary>
public sealed class NoticeGrowthTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Allocations_grow_linearly_with_activities(bool apart)
    {
        Allocated(10, apart);
        var (small, large) = (Allocated(100, apart), Allocated(1_000, apart));
        output.WriteLine($"{small:N0} and {large:N0} bytes for 100 and 1,000 activities");
        Assert.InRange(large, small, small * 12);
    }

    /// <summary>The notice in its forms of text, of so many activities: of the same people and recipients, or each of its own.</summary>
    private static long Allocated(int activities, bool apart)
    {
        var models = Notices.Full.Activities.Where(a => a.ProcessorFor.Count == 0).ToArray();
        var register = Notices.Full with
        {
            Activities =
            [
                .. Enumerable.Range(0, activities).Select(i => (Number: i, Model: models[i % models.Length])).Select(a => a.Model with
                {
                    Id = $"activity-{a.Number:D6}",
                    Purpose = $"{a.Model.Purpose} {a.Number:D6}",
                    DataSubjects = apart ? [.. a.Model.DataSubjects.Select(s => s with { Id = $"{s.Id}-{a.Number:D6}", Name = $"{s.Name} {a.Number:D6}" })] : a.Model.DataSubjects,
                    Recipients = apart ? [.. a.Model.Recipients.Select(r => r with { Names = [$"recipient {a.Number:D6}"] })] : a.Model.Recipients,
                }),
            ],
        };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var notice = NoticeComposer.Compose(register);
        NoticeMarkdown.Write(notice);
        NoticeJson.Write(notice);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
