using BenchmarkDotNet.Attributes;
using GdprKit.Register;

namespace GdprKit.Benchmarks.Records;

/// <summary>How the full record grows with its activities, of which each is one of spektr's.</summary>
[Config(typeof(InProcessConfig))]
public class RecordGrowthBenchmarks
{
    private static readonly ProcessingRegister Spektr = RegisterReader.Read(typeof(global::Spektr.User).Assembly);

    private ProcessingRegister _register = Spektr;

    [Params(100, 1_000, 10_000)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Setup() => _register = Spektr with
    {
        Activities = [.. Enumerable.Range(0, Activities).Select(i => Spektr.Activities[i % Spektr.Activities.Count] with { Id = $"activity-{i:D6}" })],
    };

    [Benchmark]
    public byte[] Csv() => RecordForms.Csv(_register);

    [Benchmark]
    public string Markdown() => RecordForms.Markdown(_register);

    [Benchmark]
    public byte[] Html() => RecordForms.Html(_register);

    [Benchmark(Description = "Xlsx, four sheets")]
    public byte[] Xlsx() => RecordForms.Xlsx(_register);
}
