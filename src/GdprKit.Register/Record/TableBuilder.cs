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
    public static RecordTable Build(ProcessingRegister register, Layout layout, (string Title, string Name) kind, Func<Words, Sayings, IEnumerable<Subject>> subjects, bool withSecurity)
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
            Rows = [.. Rows(columns, subjects(words, new()))],
        };
    }

    private static IEnumerable<RecordRow> Rows(Column[] columns, IEnumerable<Subject> subjects)
    {
        var (last, above) = ((Subject?)null, new string[columns.Length][]);
        // Cells that say the same are the same, so that a writer writes each once: in the rows of one activity by what they say, which
        // is compared soon enough; in others by their texts, each of which is one object if it is long.
        var said = Array.ConvertAll(columns, _ => new List<string[]>());
        var elsewhere = Array.ConvertAll(columns, _ => new Dictionary<string[], string[]>(SameTexts.Instance));
        var buffer = new List<string>();
        foreach (var subject in subjects)
        {
            // What is of the activity is the same in its next row, and often what is linked to the data.
            var isSame = last is not null && ReferenceEquals(last.Activity, subject.Activity) && ReferenceEquals(last.ProcessorFor, subject.ProcessorFor);
            var cells = new string[columns.Length][];
            for (var c = 0; c < cells.Length; c++)
            {
                if (isSame && (columns[c].Level != RecordLevel.Data || IsLinkedAlike(columns[c], last!.Use, subject.Use)))
                {
                    cells[c] = above[c];
                    continue;
                }

                if (!isSame) said[c] = above[c] is null ? [] : [above[c]];
                cells[c] = Known(said[c], elsewhere[c], Entries(columns[c], subject, buffer));
            }

            (last, above) = (subject, cells);
            yield return new() { ActivityId = subject.Activity.Id, Activity = subject.Activity.Title, Cells = cells };
        }
    }

    private static bool IsLinkedAlike(Column column, DataUse one, DataUse two) => column.Links is { } links && !two.IsWhole && links(one).SequenceEqual(links(two));

    private static string[] Known(List<string[]> said, Dictionary<string[], string[]> elsewhere, string[] cell)
    {
        if (elsewhere.TryGetValue(cell, out var same)) return same;
        foreach (var known in said)
        {
            if (known.Length == cell.Length && known.AsSpan().SequenceEqual(cell)) return known;
        }

        said.Add(cell);
        elsewhere.Add(cell, cell);
        return cell;
    }

    /// <summary>What a cell says, each entry once.</summary>
    private static string[] Entries(Column column, Subject subject, List<string> buffer)
    {
        buffer.Clear();
        HashSet<string>? many = null;
        foreach (var entry in column.Read(subject))
        {
            if (string.IsNullOrWhiteSpace(entry)) continue;
            // Few are compared sooner than they are hashed.
            if (buffer.Count == 16) many ??= [.. buffer];
            if (many?.Add(entry) ?? !buffer.Contains(entry)) buffer.Add(entry);
        }

        return buffer.Count == 0 ? [] : buffer.ToArray();
    }
}
