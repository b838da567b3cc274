using System.Text;
using BenchmarkDotNet.Attributes;
using GdprKit.AspNetCore.Notice;
using GdprKit.Register;
using GdprKit.Register.Notice;

namespace GdprKit.Benchmarks.Notice;

/// <summary>How a notice grows with its purposes: those of spektr over and over, each with a text of its own. Ten times as many take ten times as long.</summary>
[Config(typeof(InProcessConfig))]
public class NoticeGrowthBenchmarks
{
    private ProcessingRegister _register = null!;

    [Params(100, 1_000, 10_000)]
    public int Purposes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var model = RegisterReader.Read(typeof(Spektr.User).Assembly);
        _register = model with
        {
            Activities = [.. Enumerable.Range(0, Purposes).Select(i => model.Activities[i % model.Activities.Count] with { Id = $"activity-{i}", Purpose = $"do the thing with number {i}" })],
        };
    }

    [Benchmark(Description = "Composed")]
    public NoticeDocument Compose() => NoticeComposer.Compose(_register);

    [Benchmark(Description = "Composed, as a page")]
    public byte[] Html() => NoticeHtml.Render(NoticeComposer.Compose(_register));

    [Benchmark(Description = "Composed, as Markdown")]
    public byte[] Markdown() => Encoding.UTF8.GetBytes(NoticeMarkdown.Write(NoticeComposer.Compose(_register)));

    [Benchmark(Description = "Composed, as JSON")]
    public byte[] Json() => NoticeJson.Write(NoticeComposer.Compose(_register));
}
