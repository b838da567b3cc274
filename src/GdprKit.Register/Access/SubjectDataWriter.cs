using System.Globalization;

namespace GdprKit.Register;

/// <summary>
/// Takes the rows about a person from the stores: <see cref="Begin"/>, then each row between <see cref="BeginRow"/> and
/// <see cref="EndRowAsync"/> with one value for each column in order, then <see cref="EndAsync"/>. It holds no more than it has not yet passed on.
/// </summary>
public abstract class SubjectDataWriter
{
    private SubjectExport.Part? _part;
    private int _column;

    private protected SubjectDataWriter(SubjectExport export) => Export = export;

    private protected SubjectExport Export { get; }

    /// <summary>Begins the rows of a type.</summary>
    /// <param name="type">The type with all its columns.</param>
    /// <returns>The type with those columns only that are to be written; <see langword="null"/>: none, go on with the next type.</returns>
    public ExportedType? Begin(ExportedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (_part is not null) throw new InvalidOperationException($"The rows of {_part.Taken.Name} are not ended.");
        _part = Export.Begin(type);
        return _part?.Taken;
    }

    /// <summary>Begins a row.</summary>
    public void BeginRow()
    {
        var part = Part;
        _column = 0;
        OnBeginRow(part);
        part.Rows++;
    }

    /// <summary>Leaves out the value of one row, and notes why.</summary>
    /// <param name="reason">Why.</param>
    public void Redact(RedactionReason reason)
    {
        Part.Redact(_column, reason);
        Skip(Next());
    }

    /// <summary>Writes that there is no value.</summary>
    public abstract void WriteNull();

    /// <summary>Writes a text.</summary>
    /// <param name="value">The text; <see langword="null"/>: no value.</param>
    public abstract void Write(string? value);

    /// <summary>Writes yes or no.</summary>
    /// <param name="value">The value.</param>
    public abstract void Write(bool value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    public abstract void Write(long value);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="value">The number.</param>
    public abstract void Write(decimal value);

    /// <summary>Writes a number. What is none, such as infinity, becomes text.</summary>
    /// <param name="value">The number.</param>
    public abstract void Write(double value);

    /// <summary>Writes a number. What is none, such as infinity, becomes text.</summary>
    /// <param name="value">The number.</param>
    public abstract void Write(float value);

    /// <summary>Writes an identifier.</summary>
    /// <param name="value">The identifier.</param>
    public abstract void Write(Guid value);

    /// <summary>Writes a time.</summary>
    /// <param name="value">The time.</param>
    public abstract void Write(DateTime value);

    /// <summary>Writes a time.</summary>
    /// <param name="value">The time.</param>
    public abstract void Write(DateTimeOffset value);

    /// <summary>Writes a day.</summary>
    /// <param name="value">The day.</param>
    public void Write(DateOnly value) => Write(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes bytes, in base64.</summary>
    /// <param name="value">The bytes.</param>
    public abstract void WriteBytes(ReadOnlySpan<byte> value);

    /// <summary>Writes a document or list of its own.</summary>
    /// <param name="json">Well-formed JSON.</param>
    public abstract void WriteJson(string json);

    /// <summary>Ends a row, and passes on what has been written if it is much.</summary>
    /// <param name="cancellationToken">Ends the export.</param>
    public ValueTask EndRowAsync(CancellationToken cancellationToken = default)
    {
        var part = Part;
        if (_column != part.Taken.Columns.Count) throw new InvalidOperationException($"A row of {part.Taken.Name} has {_column} values for {part.Taken.Columns.Count} columns.");
        return OnEndRowAsync(part, cancellationToken);
    }

    /// <summary>Ends the rows of the type that was begun.</summary>
    /// <param name="cancellationToken">Ends the export.</param>
    public ValueTask EndAsync(CancellationToken cancellationToken = default)
    {
        var part = Part;
        _part = null;
        return OnEndAsync(part, cancellationToken);
    }

    private SubjectExport.Part Part => _part ?? throw new InvalidOperationException("No type was begun, or the writer takes nothing of it.");

    /// <summary>The position of the column whose value is written.</summary>
    private protected int Next() => _column++;

    private protected abstract void OnBeginRow(SubjectExport.Part part);

    private protected abstract void Skip(int column);

    private protected abstract ValueTask OnEndRowAsync(SubjectExport.Part part, CancellationToken cancellationToken);

    private protected abstract ValueTask OnEndAsync(SubjectExport.Part part, CancellationToken cancellationToken);

    /// <summary>Writes what stands before the data.</summary>
    internal abstract ValueTask StartAsync(ExportManifest manifest, CancellationToken cancellationToken);

    /// <summary>Writes what stands after the data. Without it, the document is not well-formed, so that nobody takes it for a whole one.</summary>
    internal abstract ValueTask CompleteAsync(ExportEnd end, CancellationToken cancellationToken);
}
