namespace GdprKit.Register.Record;

/// <summary>The form of a record.</summary>
/// <param name="Name">Under which the vocabulary has headings of its own for it.</param>
/// <param name="IsByData">Whether a row is a use of data; otherwise it is a whole activity.</param>
/// <param name="Columns">The columns.</param>
internal sealed record Layout(string Name, bool IsByData, params IReadOnlyList<Column> Columns);
