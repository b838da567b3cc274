using GdprKit.Register;
using Microsoft.VisualBasic.FileIO;

namespace GdprKit.Policies.Tests;

/// <summary>A record of processing activities (Art. 30), read from CSV with commas.</summary>
internal sealed class RecordCells
{
    private readonly Dictionary<string, int> _columns;
    private readonly ILookup<string, string[]> _rows;

    /// <param name="csv">What the sample serves.</param>
    /// <param name="columns">The columns that it has to have.</param>
    public RecordCells(string csv, IEnumerable<RecordColumn> columns)
    {
        RecordColumn[] expected = [.. columns];
        using var parser = new TextFieldParser(new StringReader(csv.TrimStart('\ufeff'))) { Delimiters = [","] };
        Assert.Equal(expected.Select(c => c.Heading), parser.ReadFields()!);

        var rows = new List<string[]>();
        while (parser.ReadFields() is { } row) rows.Add(row);
        _columns = expected.Index().ToDictionary(c => c.Item.Key, c => c.Index, StringComparer.Ordinal);
        _rows = rows.ToLookup(r => r[_columns["activityId"]], StringComparer.Ordinal);
    }

    /// <summary>The cells of an activity in a column, one for each of its rows; <see langword="null"/>: there is no such activity or column.</summary>
    public IReadOnlyList<string>? Of(string activity, string column) =>
        _rows.Contains(activity) && _columns.TryGetValue(column, out var position) ? [.. _rows[activity].Select(r => r[position]).Distinct()] : null;
}
