using GdprKit.Accuracy.Leaks;
using Xunit.Abstractions;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>The rules of leaks on the corpus, which was written before them.</summary>
public sealed class LeakCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Recall_and_precision_have_not_fallen()
    {
        var all = await LeakCorpus.JudgeAsync();
        var (recall, precision) = (LeakVerdict.Recall(all), LeakVerdict.Precision(all));
        output.WriteLine($"Recall {recall:F3}, precision {precision:F3}.");

        Assert.InRange(all.Count(v => v.Rule is not null), 100, 1000);
        Assert.InRange(all.Count(v => v.Rule is null), 100, 1000);
        Assert.True(recall >= .90, string.Join('\n', all.Where(v => v.Rule is not null && !v.IsFound).Select(v => v.Method)));
        Assert.True(precision >= .95, string.Join('\n', all.Where(v => v.IsWrong).Select(v => $"{v.Method}: {v.Messages}")));
    }
}
