using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using GdprKit.Register.Notice;
using GdprKit.Register.Serialization;

namespace GdprKit.Register;

/// <summary>Writes an export as one JSON document.</summary>
internal sealed class JsonDataWriter(SubjectExport export, PipeWriter output) : SubjectDataWriter(export)
{
    /// <summary>As much is held before it is passed on.</summary>
    private const int Much = 32 * 1024;

    // Served as application/json and never inside HTML.
    private readonly Utf8JsonWriter _json = new(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private readonly Dictionary<string, JsonEncodedText> _encoded = new(StringComparer.Ordinal);
    private JsonEncodedText[] _names = [];
    private SubjectExport.Part? _part;
    private long _passedOn;

    public override void WriteNull() => _json.WriteNull(_names[Next()]);

    public override void Write(string? value) => _json.WriteString(_names[Next()], value);

    public override void Write(bool value) => _json.WriteBoolean(_names[Next()], value);

    public override void Write(long value) => _json.WriteNumber(_names[Next()], value);

    public override void Write(decimal value) => _json.WriteNumber(_names[Next()], value);

    public override void Write(double value)
    {
        if (double.IsFinite(value)) _json.WriteNumber(_names[Next()], value);
        else Write(Texts.Of(value));
    }

    public override void Write(float value)
    {
        if (float.IsFinite(value)) _json.WriteNumber(_names[Next()], value);
        else Write(Texts.Of(value));
    }

    public override void Write(Guid value) => _json.WriteString(_names[Next()], value);

    public override void Write(DateTime value) => _json.WriteString(_names[Next()], value);

    public override void Write(DateTimeOffset value) => _json.WriteString(_names[Next()], value);

    public override void WriteBytes(ReadOnlySpan<byte> value) => _json.WriteBase64String(_names[Next()], value);

    public override void WriteJson(string json)
    {
        _json.WritePropertyName(_names[Next()]);
        _json.WriteRawValue(json);
    }

    private protected override void OnBeginRow(SubjectExport.Part part)
    {
        if (_part != part) BeginRows(part);
        _json.WriteStartObject();
    }

    private protected override void Skip(int column)
    {
        // The manifest says that it is left out.
    }

    private protected override ValueTask OnEndRowAsync(SubjectExport.Part part, CancellationToken cancellationToken)
    {
        _json.WriteEndObject();
        return _json.BytesCommitted + _json.BytesPending - _passedOn < Much ? default : PassOnAsync(cancellationToken);
    }

    private protected override ValueTask OnEndAsync(SubjectExport.Part part, CancellationToken cancellationToken)
    {
        // A type without rows stands in the manifest alone.
        if (_part == part)
        {
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        return default;
    }

    internal override ValueTask StartAsync(ExportManifest manifest, CancellationToken cancellationToken)
    {
        _json.WriteStartObject();
        _json.WriteString("right"u8, manifest.Right.ToString());
        _json.WriteString("created"u8, manifest.Created);
        _json.WriteString("subject"u8, manifest.Subject);
        _json.WriteString("key"u8, manifest.Key);
        _json.WriteStartArray("data"u8);
        return default;
    }

    internal override async ValueTask CompleteAsync(ExportEnd end, CancellationToken cancellationToken)
    {
        _json.WriteEndArray();
        if (end.Information is not null)
        {
            _json.WritePropertyName("information"u8);
            JsonSerializer.Serialize(_json, end.Information, NoticeJson.Web.NoticeDocument);
        }

        if (end.DataSchema is not null)
        {
            _json.WritePropertyName("schema"u8);
            end.DataSchema.WriteTo(_json);
        }

        _json.WritePropertyName("manifest"u8);
        JsonSerializer.Serialize(_json, end.Manifest, ExportJson.Web.ExportManifest);
        _json.WriteEndObject();
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
        await _json.DisposeAsync().ConfigureAwait(false);
    }

    private void BeginRows(SubjectExport.Part part)
    {
        _part = part;
        _names = [.. part.Taken.Columns.Select(c => Encoded(c.Name))];
        _json.WriteStartObject();
        _json.WriteString("store"u8, part.Store);
        _json.WriteString("type"u8, part.Taken.Name);
        _json.WriteStartArray("rows"u8);
    }

    private JsonEncodedText Encoded(string name) => _encoded.TryGetValue(name, out var known) ? known : _encoded[name] = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private async ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        _json.Flush();
        _passedOn = _json.BytesCommitted;
        var result = await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (result.IsCompleted) throw new IOException("Nobody reads the export any more.");
    }
}
