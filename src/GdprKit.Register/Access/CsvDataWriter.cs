using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using GdprKit.Register.Notice;
using GdprKit.Register.Serialization;

namespace GdprKit.Register;

/// <summary>Writes an export as a ZIP with a CSV file for each type. Values are as they are, so that another program takes over what was given.</summary>
internal sealed class CsvDataWriter(SubjectExport export, Stream output) : SubjectDataWriter(export)
{
    /// <summary>As much is held before it is passed on.</summary>
    private const int Much = 32 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * Much);
    private ZipArchive? _archive;
    private SubjectExport.Part? _part;
    private Stream? _file;

    public override void WriteNull() => Separate();

    public override void Write(string? value)
    {
        Separate();
        if (value is not null) Quote(value);
    }

    public override void Write(bool value) => Raw(value ? "true" : "false");

    public override void Write(long value) => Formatted(value, 20);

    public override void Write(decimal value) => Formatted(value, 31);

    public override void Write(double value) => Formatted(value, 32);

    public override void Write(float value) => Formatted(value, 32);

    public override void Write(Guid value) => Formatted(value, 36);

    public override void Write(DateTime value) => Formatted(value, 33, "O");

    public override void Write(DateTimeOffset value) => Formatted(value, 33, "O");

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        Separate();
        var span = _buffer.GetSpan(Base64.GetMaxEncodedToUtf8Length(value.Length));
        Base64.EncodeToUtf8(value, span, out _, out var written);
        _buffer.Advance(written);
    }

    public override void WriteJson(string json)
    {
        Separate();
        Quote(json);
    }

    private protected override void OnBeginRow(SubjectExport.Part part)
    {
        if (_part == part) return;

        _part = part;
        var first = true;
        foreach (var column in part.Taken.Columns)
        {
            if (!first) _buffer.Write(","u8);
            first = false;
            Quote(column.Name);
        }

        _buffer.Write("\r\n"u8);
    }

    private protected override void Skip(int column)
    {
        if (column > 0) _buffer.Write(","u8);
    }

    private protected override ValueTask OnEndRowAsync(SubjectExport.Part part, CancellationToken cancellationToken)
    {
        _buffer.Write("\r\n"u8);
        return _buffer.WrittenCount < Much ? default : PassOnAsync(part, cancellationToken);
    }

    private protected override async ValueTask OnEndAsync(SubjectExport.Part part, CancellationToken cancellationToken)
    {
        if (_part != part) return;

        await PassOnAsync(part, cancellationToken).ConfigureAwait(false);
        await _file!.DisposeAsync().ConfigureAwait(false);
        _file = null;
    }

    internal override async ValueTask StartAsync(ExportManifest manifest, CancellationToken cancellationToken) =>
        _archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken).ConfigureAwait(false);

    internal override async ValueTask CompleteAsync(ExportEnd end, CancellationToken cancellationToken)
    {
        if (end.Information is not null) await AddAsync("information.json", NoticeJson.Write(end.Information), cancellationToken).ConfigureAwait(false);
        if (end.DataSchema is not null) await AddAsync("schema.json", Encoding.UTF8.GetBytes(end.DataSchema.ToJsonString()), cancellationToken).ConfigureAwait(false);
        await AddAsync("manifest.json", JsonSerializer.SerializeToUtf8Bytes(end.Manifest, ExportJson.Web.ExportManifest), cancellationToken).ConfigureAwait(false);
        // Its list of files makes the ZIP whole: one that was broken off has none.
        await _archive!.DisposeAsync().ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask AddAsync(string name, byte[] content, CancellationToken cancellationToken)
    {
        await using var file = await _archive!.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken).ConfigureAwait(false);
        await file.WriteAsync(content, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask PassOnAsync(SubjectExport.Part part, CancellationToken cancellationToken)
    {
        _file ??= await _archive!.CreateEntry(Export.FileOf(part), CompressionLevel.Fastest).OpenAsync(cancellationToken).ConfigureAwait(false);
        await _file.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }

    private void Separate() => Skip(Next());

    private void Raw(string value)
    {
        Separate();
        Encode(value);
    }

    private void Formatted<T>(T value, int most, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        Separate();
        value.TryFormat(_buffer.GetSpan(most), out var written, format, System.Globalization.CultureInfo.InvariantCulture);
        _buffer.Advance(written);
    }

    /// <summary>An empty text is told from no value by its quotes.</summary>
    private void Quote(string value)
    {
        if (value.Length > 0 && !value.AsSpan().ContainsAny(Special))
        {
            Encode(value);
            return;
        }

        _buffer.Write("\""u8);
        Encode(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        _buffer.Write("\""u8);
    }

    private void Encode(string value) => Encoding.UTF8.GetBytes(value, _buffer);
}
