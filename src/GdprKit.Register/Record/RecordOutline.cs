namespace GdprKit.Register.Record;

/// <summary>
/// A record as it is read: what holds for all first, then a section for each activity, with a table of its data, and of what differs
/// between them, where the record has rows by data. Numbers are positions of columns.
/// </summary>
internal sealed class RecordOutline
{
    private static readonly string[] Data = [Columns.DataCategories.Key, Columns.DataItems.Key];

    private readonly RecordTable _table;
    private readonly int[] _ofData;

    public RecordOutline(RecordTable table)
    {
        _table = table;
        _ofData = [.. Of(RecordLevel.Data)];
        Common = table.Rows.Count == 0 ? [] : [.. Of(RecordLevel.Organisation).Where(c => IsSame(table.Rows, c))];
        Activities = [.. ByActivity().Select(Section)];
    }

    /// <summary>What is the same in all rows: of the organisation.</summary>
    public IReadOnlyList<int> Common { get; }

    public IReadOnlyList<OutlinedActivity> Activities { get; }

    private OutlinedActivity Section(IReadOnlyList<RecordRow> rows)
    {
        // The data, and what differs between its rows. What holds for all of them is said once, which links it no less.
        int[] data = [.. _ofData.Where(c => Data.Contains(_table.Columns[c].Key) || !IsSame(rows, c))];
        int[] facts = [.. Enumerable.Range(0, _table.Columns.Count).Except(Common).Except(data).Where(c => _table.Columns[c].Key != Columns.Title.Key)];
        // Several rows by activity are those of several controllers on whose behalf it is done.
        return new(rows, facts, data.Length > 0 ? [rows[0]] : rows, data);
    }

    private IEnumerable<int> Of(RecordLevel level) => Enumerable.Range(0, _table.Columns.Count).Where(c => _table.Columns[c].Level == level);

    private IEnumerable<IReadOnlyList<RecordRow>> ByActivity()
    {
        var rows = new List<RecordRow>();
        foreach (var row in _table.Rows)
        {
            if (rows.Count > 0 && rows[0].ActivityId != row.ActivityId)
            {
                yield return rows;
                rows = [];
            }

            rows.Add(row);
        }

        if (rows.Count > 0) yield return rows;
    }

    private static bool IsSame(IReadOnlyList<RecordRow> rows, int column)
    {
        var first = rows[0].Cells[column];
        return rows.All(r => ReferenceEquals(r.Cells[column], first) || r.Cells[column].SequenceEqual(first));
    }
}
