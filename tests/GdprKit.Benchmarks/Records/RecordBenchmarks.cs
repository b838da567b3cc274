using BenchmarkDotNet.Attributes;
using GdprKit.Register;

namespace GdprKit.Benchmarks.Records;

/// <summary>The full record of Qlocx, the sample that declares most, in each form.</summary>
[Config(typeof(InProcessConfig))]
public class RecordBenchmarks
{
    private static readonly ProcessingRegister Register = RegisterReader.Read(typeof(global::Qlocx.CallRecording).Assembly);

    [Benchmark(Description = "The table alone")]
    public RecordTable Table() => RecordOfProcessing.ForController(Register);

    [Benchmark]
    public byte[] Csv() => RecordForms.Csv(Register);

    [Benchmark]
    public string Markdown() => RecordForms.Markdown(Register);

    [Benchmark]
    public byte[] Html() => RecordForms.Html(Register);

    [Benchmark(Description = "Xlsx, four sheets")]
    public byte[] Xlsx() => RecordForms.Xlsx(Register);
}
