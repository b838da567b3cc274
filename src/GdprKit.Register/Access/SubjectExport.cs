using GdprKit.Register.Notice;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register;

/// <summary>One export while it is made: which columns are given, and what has been found.</summary>
internal sealed class SubjectExport
{
    private readonly DataRight _right;
    private readonly ProcessingRegister _register;
    private readonly string _subject;
    private readonly ILookup<string, (ProcessingActivity Activity, DataItem Item)> _items;
    private readonly Words _words;
    private readonly Phrases _say;
    private readonly List<Part> _parts = [];
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);

    public SubjectExport(DataRight right, ProcessingRegister register, string subject)
    {
        (_right, _register, _subject) = (right, register, subject);
        _items = register.Activities.SelectMany(a => a.DataItems.Select(i => (Activity: a, Item: i))).Where(u => u.Item.Member is not null).ToLookup(u => u.Item.Member!, StringComparer.Ordinal);
        _words = Words.Of(register.Language);
        _say = new(_words);
    }

    /// <summary>The store that writes.</summary>
    public string Store { get; set; } = "";

    /// <summary>What was begun, and took something.</summary>
    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>The members of which stores know, with rows or without.</summary>
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    public Part? Begin(ExportedType type)
    {
        ExportedColumn[] columns = [.. type.Columns.Select(c => c with { Redacted = c.Redacted ?? Redacted(c) }).Where(Asked)];
        if (_right == DataRight.Portability && !columns.Any(c => c.Redacted is null && !IsOnlyKey(c))) return null;

        ExportedColumn[] taken = [.. columns.Where(c => c.Redacted is null)];
        Known.UnionWith(taken.SelectMany(c => c.Members));
        if (taken.Length == 0) return null;

        var part = new Part(Store, type with { Columns = taken }, [.. columns.Where(c => c.Redacted is not null)]);
        _parts.Add(part);
        return part;
    }

    public IEnumerable<ManifestType> Types() => _parts.Select(p => new ManifestType
    {
        Store = p.Store,
        Type = p.Taken.Name,
        File = p.File,
        Rows = p.Rows,
        Columns = [.. p.Taken.Columns.Select(Describe)],
    });

    public IEnumerable<Redaction> Redactions() =>
        from part in _parts
        from redacted in part.Redactions()
        select new Redaction
        {
            Store = part.Store,
            Type = part.Taken.Name,
            Column = redacted.Column.Name,
            Reason = redacted.Reason,
            Rows = redacted.Rows,
            Explanation = _words.Of(redacted.Reason),
        };

    /// <summary>A name for a file of the ZIP that no other has.</summary>
    public string FileOf(Part part)
    {
        var name = string.Concat(part.Taken.Name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
        var file = $"data/{name}.csv";
        for (var i = 2; !_files.Add(file); i++) file = $"data/{name}-{i}.csv";
        return part.File = file;
    }

    private ManifestColumn Describe(ExportedColumn column)
    {
        var uses = column.Members.SelectMany(m => _items[m]).ToArray();
        return new()
        {
            Name = column.Name,
            Kind = column.Kind,
            Label = uses.Length == 0 ? null : Phrases.Upper(_say.Item(uses[0].Item)),
            Category = uses.Length == 0 ? null : _words.Of(uses[0].Item.Category),
            Purposes = [.. uses.Select(u => Phrases.Clean(u.Activity.Purpose)).Distinct(StringComparer.Ordinal)],
        };
    }

    private RedactionReason? Redacted(ExportedColumn column)
    {
        var uses = column.Members.SelectMany(m => _items[m]).ToArray();
        if (uses.Length == 0) return null;
        if (uses.All(u => IsAboutOthers(u.Activity, u.Item))) return RedactionReason.AboutOthers;
        return uses.All(u => u.Activity.ProcessorFor.Count > 0) ? RedactionReason.OnBehalfOfOthers : null;
    }

    // What an activity says of its people as a whole does not tell whose a member is; the member itself does.
    private bool IsAboutOthers(ProcessingActivity activity, DataItem item)
    {
        var declared = item.DataSubjects.Select(i => activity.DataSubjects[i]).Where(s => s.Origin.Scope == DeclarationScope.Member).ToArray();
        return declared.Length > 0 && !declared.Any(s => s.Id == _subject || s.FormerIds.Contains(_subject));
    }

    private bool Asked(ExportedColumn column) => _right == DataRight.Access || column.IsKey || column.Members.Any(IsPortable);

    private bool IsOnlyKey(ExportedColumn column) => column.IsKey && !column.Members.Any(IsPortable);

    /// <summary>Provided by the person or observed, by consent or contract (Art. 20(1)). A source that nobody declared is taken for the person.</summary>
    private bool IsPortable(string member) => _items[member].Any(u => u.Activity.RightsOf(u.Item).Any(r =>
        r.Kind == DataRight.Portability && r.Grounds.Any(g => g.Conditions.All(c => c.Kind != RightConditionKind.LegalBasisUndeclared))));

    /// <summary>The rows of one type.</summary>
    internal sealed class Part(string store, ExportedType taken, IReadOnlyList<ExportedColumn> withheld)
    {
        private readonly Dictionary<(int Column, RedactionReason Reason), long> _values = [];

        public string Store { get; } = store;

        public ExportedType Taken { get; } = taken;

        public string? File { get; set; }

        public long Rows { get; set; }

        public void Redact(int column, RedactionReason reason) => _values[(column, reason)] = _values.GetValueOrDefault((column, reason)) + 1;

        public IEnumerable<(ExportedColumn Column, RedactionReason Reason, long Rows)> Redactions() => Rows == 0
            ? []
            : withheld.Select(c => (c, c.Redacted!.Value, Rows)).Concat(_values.OrderBy(v => v.Key).Select(v => (Taken.Columns[v.Key.Column], v.Key.Reason, v.Value)));
    }
}
