namespace GdprKit.Register.Record;

/// <summary>The section of one activity.</summary>
/// <param name="Rows">All its rows.</param>
/// <param name="Facts">The columns that are read as a list.</param>
/// <param name="Listed">The rows whose facts are listed.</param>
/// <param name="Data">The columns of the table of all rows; empty: there is none.</param>
internal sealed record OutlinedActivity(IReadOnlyList<RecordRow> Rows, IReadOnlyList<int> Facts, IReadOnlyList<RecordRow> Listed, IReadOnlyList<int> Data);
