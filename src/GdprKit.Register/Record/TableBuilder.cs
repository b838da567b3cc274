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
            Rows =
            [
                .. subjects.Select(s => new RecordRow
                {
                    ActivityId = s.Activity.Id,
                    Activity = s.Activity.Title,
                    Cells = [.. columns.Select(c => Entries(c, s))],
                }),
            ],
        };
    }

    private static IReadOnlyList<string> Entries(Column column, Subject subject) =>
        [.. column.Read(subject).OfType<string>().Where(e => !string.IsNullOrWhiteSpace(e)).Distinct()];
}
