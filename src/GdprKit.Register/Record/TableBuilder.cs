namespace GdprKit.Register.Record;

/// <summary>Fills a layout.</summary>
internal static class TableBuilder
{
    public static RecordTable Build(ProcessingRegister register, Layout layout, string title, IEnumerable<Subject> subjects, bool withSecurity)
    {
        Column[] columns = [.. layout.Columns.Where(c => withSecurity || !c.IsSecurity)];
        return new()
        {
            Title = register.Controller is { } controller ? $"{title}: {controller.Name}" : title,
            Language = register.Language,
            Columns = [.. columns.Select(c => new RecordColumn(c.Key, c.Heading, c.Level == RecordLevel.Data && !layout.IsByData ? RecordLevel.Activity : c.Level))],
            Rows = [.. Rows(columns, subjects)],
        };
    }

    private static IEnumerable<RecordRow> Rows(Column[] columns, IEnumerable<Subject> subjects)
    {
        var (last, cells) = ((Subject?)null, Array.Empty<IReadOnlyList<string>>());
        foreach (var subject in subjects)
        {
            // What is of the activity is the same in its next row.
            var isSame = last is not null && ReferenceEquals(last.Activity, subject.Activity) && ReferenceEquals(last.ProcessorFor, subject.ProcessorFor);
            var above = cells;
            cells = [.. columns.Select((c, i) => isSame && c.Level != RecordLevel.Data ? above[i] : Shared(Entries(c, subject), above.ElementAtOrDefault(i)))];
            last = subject;
            yield return new() { ActivityId = subject.Activity.Id, Activity = subject.Activity.Title, Cells = cells };
        }
    }

    /// <summary>The cell above where it says the same, so that a writer need not write it anew.</summary>
    private static IReadOnlyList<string> Shared(IReadOnlyList<string> cell, IReadOnlyList<string>? above) => above is not null && cell.SequenceEqual(above) ? above : cell;

    private static IReadOnlyList<string> Entries(Column column, Subject subject) =>
        [.. column.Read(subject).OfType<string>().Where(e => !string.IsNullOrWhiteSpace(e)).Distinct()];
}
