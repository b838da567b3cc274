using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Record;

/// <summary>Fills a layout.</summary>
internal static class TableBuilder
{
    /// <param name="register">The register.</param>
    /// <param name="layout">The columns.</param>
    /// <param name="kind">Under which the vocabulary has its title and its short name.</param>
    /// <param name="subjects">The rows.</param>
    /// <param name="withSecurity">Whether it has columns about security.</param>
    public static RecordTable Build(ProcessingRegister register, Layout layout, (string Title, string Name) kind, Func<Entries, IEnumerable<Subject>> subjects, bool withSecurity)
    {
        var words = Words.OfRecord(register.Language);
        Column[] columns = [.. layout.Columns.Where(c => withSecurity || !c.IsSecurity)];
        return new()
        {
            Title = register.Controller is { } controller ? $"{words[kind.Title]}: {controller.Name}" : words[kind.Title],
            Name = words[kind.Name],
            Language = register.Language,
            Columns =
            [
                .. columns.Select(c => new RecordColumn(
                    c.Key,
                    words.Find($"{layout.Name}.{c.Key}") ?? words["column." + c.Key],
                    c.Level == RecordLevel.Data && !layout.IsByData ? RecordLevel.Activity : c.Level)),
            ],
            Rows = [.. Rows(columns, subjects(new(words)))],
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
