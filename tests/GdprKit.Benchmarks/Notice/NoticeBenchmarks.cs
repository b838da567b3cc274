using System.Text;
using BenchmarkDotNet.Attributes;
using GdprKit.AspNetCore.Notice;
using GdprKit.Register;
using GdprKit.Register.Notice;

namespace GdprKit.Benchmarks.Notice;

/// <summary>
/// The privacy notice of Qlocx, 25 purposes, composed and written in each form, beside writing the bytes of a form that is there. An app does
/// it once a form and group of people: later requests are answered with the bytes.
/// </summary>
[Config(typeof(InProcessConfig))]
public class NoticeBenchmarks
{
    private ProcessingRegister _register = null!;
    private byte[] _page = [];

    [GlobalSetup]
    public void Setup()
    {
        _register = RegisterReader.Read(typeof(Qlocx.ContactPerson).Assembly);
        _page = Html();
        if (_register.Activities.Count < 25 || _page.Length < 20_000) throw new InvalidOperationException($"The page of {_register.Activities.Count} purposes has {_page.Length} bytes.");
    }

    [Benchmark(Baseline = true, Description = "The same bytes")]
    public byte[] Same()
    {
        using var written = new MemoryStream();
        written.Write(_page);
        return written.ToArray();
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
