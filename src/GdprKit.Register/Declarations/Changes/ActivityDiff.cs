using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>Tells in what an activity differs from the approved one.</summary>
internal sealed class ActivityDiff
{
    private readonly ActivitySnapshot _old;
    private readonly ActivitySnapshot _now;
    private readonly Pairs<ItemSnapshot> _items;

    /// <summary>What only data says that is new or gone: it is told with the data.</summary>
    private readonly HashSet<Content> _ofOtherData;

    private readonly HashSet<string> _countries;

    public ActivityDiff(ActivitySnapshot old, ActivitySnapshot now)
    {
        (_old, _now) = (old, now);
        // Names that are inferred from members' are no content; by them the items that changed are found again.
        _items = Pairs.Of(old.Items, now.Items, i => (i.Hint, i), i => i, i => (i.Hint, i.Category), i => i.Own.Text("name"), i => i.Hint, i => i.Category);
        _ofOtherData = new(_items.Added.Concat(_items.Removed).SelectMany(LinkedBy), ByReference.Comparer);
        _countries = new(old.Abroad.Select(c => c.Text("country")!), StringComparer.OrdinalIgnoreCase);
        _ofOtherData.ExceptWith(_items.Both.SelectMany(i => LinkedBy(i.Old).Concat(LinkedBy(i.Now))));
    }

    public IEnumerable<RegisterChange> Changes()
    {
        foreach (var property in _now.Own.Differences(_old.Own)) yield return Other(Difference.In(property, _old.Own, _now.Own), null);
        foreach (var change in Data().Concat(Bases()).Concat(Recipients()).Concat(Transfers()).Concat(Retention())) yield return change;
        foreach (var list in _old.Lists.Keys.Union(_now.Lists.Keys, StringComparer.Ordinal).Where(l => l is not ("legalBases" or "recipients" or "transfers" or "retention")).OrderBy(l => l, StringComparer.Ordinal))
        {
            if (Rest(list) is { } rest) yield return rest;
        }
    }

    private IEnumerable<RegisterChange> Data()
    {
        var known = new HashSet<string>(_old.Items.Select(i => i.Category), StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in _now.Items.Where(i => !known.Contains(i.Category) && told.Add(i.Category)))
        {
            yield return Change(Promises.IsSensitive(item.Category) ? ChangeRules.NewSpecialCategory : ChangeRules.NewCategory, $"'{item.Category}'", item.Own.Where);
        }

        foreach (var item in _items.Added.Where(i => !told.Contains(i.Category))) yield return Other($"'dataItems': '{item.Name}' is new", item.Own.Where);
        foreach (var item in _items.Removed) yield return Other($"'dataItems': '{item.Name}' is gone", null);
        foreach (var (old, now) in _items.Both)
        {
            string[] properties = [.. now.Own.Differences(old.Own).Where(p => p != "category" || !told.Contains(now.Category))];
            if (properties.Length > 0) yield return Other($"'dataItems': '{now.Name}' ({string.Join(", ", properties.Select(p => Difference.In(p, old.Own, now.Own)))})", now.Own.Where);
        }
    }

    private IEnumerable<RegisterChange> Bases()
    {
        static string[] BasesOf(IEnumerable<Content> bases) => [.. bases.Select(BasisOf).Distinct().OrderBy(b => b, StringComparer.Ordinal)];

        var (old, now) = (BasesOf(_old.List("legalBases")), BasesOf(_now.List("legalBases")));
        var ofItem = _items.Both.FirstOrDefault(i => !BasesOf(i.Old.Linked("legalBases")).SequenceEqual(BasesOf(i.Now.Linked("legalBases")), StringComparer.Ordinal));
        if (!old.SequenceEqual(now, StringComparer.Ordinal))
        {
            var added = _now.List("legalBases").FirstOrDefault(b => !old.Contains(BasisOf(b)));
            yield return Change(ChangeRules.BasisChanged, Instead(now, old), added?.Where);
        }
        else if (ofItem.Now is { } item)
        {
            yield return Change(ChangeRules.BasisChanged, $"{Instead(BasesOf(item.Linked("legalBases")), BasesOf(ofItem.Old.Linked("legalBases")))} for '{item.Name}'", item.Linked("legalBases").FirstOrDefault()?.Where);
        }

        bool IsTold(Content basis) => old.Contains(BasisOf(basis)) != now.Contains(BasisOf(basis));
        if (Rest("legalBases", IsTold, ofItem.Now is null) is { } rest) yield return rest;
    }

    private IEnumerable<RegisterChange> Recipients()
    {
        var pairs = Pairs.Of(_old.Recipients, _now.Recipients, r => Shallow(r), r => r.Recipient.Text("id"), r => r.Recipient.List("names").FirstOrDefault());
        var known = new HashSet<string>(_old.Recipients.SelectMany(r => r.Recipient.List("names").Append(r.Recipient.Text("id") ?? "")), StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (recipient, _) in pairs.Added)
        {
            var name = NameOf(recipient);
            if (known.Contains(recipient.Text("id") ?? "") || recipient.List("names").Any(known.Contains)) continue;
            if (told.Add(name)) yield return Change(ChangeRules.NewRecipient, $"'{name}'", recipient.Where);
        }

        bool IsTold(Content recipient) => told.Contains(NameOf(recipient));
        foreach (var (recipient, _) in pairs.Added.Where(r => !IsTold(r.Recipient))) yield return Other($"'recipients': '{NameOf(recipient)}' is there once more", recipient.Where);
        foreach (var (recipient, _) in pairs.Removed) yield return Other($"'recipients': '{NameOf(recipient)}' is gone", null);
        foreach (var (old, now) in pairs.Both.Where(p => !Shallow(p.Old).Equals(Shallow(p.Now))))
        {
            string[] properties = [.. now.Recipient.Differences(old.Recipient).Where(p => p != "subProcessors" && (p != "country" || !IsNewThird(now.Recipient)))];
            if (properties.Length > 0) yield return Other($"'recipients': '{NameOf(now.Recipient)}' ({string.Join(", ", properties.Select(p => Difference.In(p, old.Recipient, now.Recipient)))})", now.Recipient.Where);
            else if (old.EngagedBy != now.EngagedBy) yield return Other($"'recipients': who engages '{NameOf(now.Recipient)}'", now.Recipient.Where);
        }

        var shared = new HashSet<Content>(_old.List("recipients").Intersect(_now.List("recipients")));
        if (LinksDiffer("recipients", shared.Contains) is { } item) yield return LinkChange("recipients", item);
    }

    private IEnumerable<RegisterChange> Transfers()
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var content in _now.Abroad.Where(IsNewThird))
        {
            if (told.Add(content.Text("country")!)) yield return Change(ChangeRules.NewThirdCountry, $"'{content.Text("country")}'", content.Where);
        }

        var shared = new HashSet<string>(_old.Recipients.Select(IdOf).Intersect(_now.Recipients.Select(IdOf)), StringComparer.Ordinal);
        // A recipient that is new or gone is told with where it sends data.
        bool IsTold(Content transfer) => IsNewThird(transfer) || (transfer.Text("recipient") is { } recipient && !shared.Contains(recipient));
        if (Rest("transfers", IsTold) is { } rest) yield return rest;
    }

    private IEnumerable<RegisterChange> Retention()
    {
        // An activity that names no data is judged as a whole.
        var pairs = _items.Both.Select(i => (Old: i.Old.Linked("retention"), Now: i.Now.Linked("retention"), i.Now.Name))
            .Concat(_old.Items.Count == 0 && _now.Items.Count == 0 ? [(_old.List("retention"), _now.List("retention"), "")] : [])
            .Where(p => !Pairs.AreSame(p.Item1, p.Item2)).ToArray();
        var longer = pairs.SelectMany(p => RetentionChange.Longer(p.Old, p.Now).Select(l => (l.Old, l.Now, p.Name))).GroupBy(l => (l.Old, l.Now)).ToArray();
        foreach (var change in longer)
        {
            var names = change.Where(c => c.Name.Length > 0).Select(c => $"'{c.Name}'").Distinct().ToArray();
            var data = names.Length == 0 || names.Length == _now.Items.Count ? "its data" : string.Join(", ", names);
            yield return Change(ChangeRules.LongerRetention, $"{data} longer: '{RetentionChange.Words(change.First().Now)}' instead of '{RetentionChange.Words(change.First().Old)}'", change.First().Now?.Where);
        }

        var told = new HashSet<Content?>(longer.SelectMany(l => new[] { l.Key.Old, l.Key.Now }));
        if (Rest("retention", told.Contains) is { } rest) yield return rest;
    }

    /// <summary>What differs in a list, or in what it holds for which data, beside what is told already.</summary>
    private RegisterChange? Rest(string list, Func<Content, bool>? isTold = null, bool links = true)
    {
        bool Remains(Content c) => isTold?.Invoke(c) != true && !_ofOtherData.Contains(c);

        Content[] old = [.. _old.List(list).Where(Remains)], now = [.. _now.List(list).Where(Remains)];
        if (!Pairs.AreSame(old, now))
        {
            var pairs = Pairs.Of(old, now, c => c);
            return Other(Difference.In(list, pairs.Removed, pairs.Added), pairs.Added.FirstOrDefault()?.Where);
        }

        return links && LinksDiffer(list, Remains) is { } item ? LinkChange(list, item) : null;
    }

    /// <summary>The first item for which other facts of a list hold than before.</summary>
    private ItemSnapshot? LinksDiffer(string list, Func<Content, bool> counts)
    {
        Content[] Counted(ItemSnapshot item) => [.. item.Linked(list).Where(counts)];

        return _items.Both.FirstOrDefault(i => !Pairs.AreSame(Counted(i.Old), Counted(i.Now))).Now;
    }

    /// <summary>Whether data goes to a third country to which it did not go before.</summary>
    private bool IsNewThird(Content content) => ActivitySnapshot.IsAbroad(content) && !_countries.Contains(content.Text("country")!);

    private RegisterChange LinkChange(string list, ItemSnapshot item) => Other($"what of '{list}' holds for '{item.Name}'", item.Own.Where);

    private RegisterChange Other(string detail, Scoped? where) => Change(ChangeRules.OtherChange, detail, where);

    private RegisterChange Change(ChangeRule rule, string detail, Scoped? where) => new(rule, _now.Subject, detail, where ?? _now.Where, _now.Where);

    private static string BasisOf(Content basis) => $"Art. {basis.Text("article")} {basis.Text("basis") ?? "Unspecified"}";

    private static string Instead(IReadOnlyCollection<string> now, IReadOnlyCollection<string> old) =>
        $"{(now.Count == 0 ? "nothing" : string.Join(", ", now.Select(b => $"'{b}'")))} instead of {(old.Count == 0 ? "nothing" : string.Join(", ", old.Select(b => $"'{b}'")))}";

    private static (Content, string?) Shallow((Content Recipient, string? EngagedBy) recipient) =>
        (recipient.Recipient.Only(static p => p != "subProcessors"), recipient.EngagedBy);

    private static string IdOf((Content Recipient, string? EngagedBy) recipient) => recipient.Recipient.Text("id") ?? "";

    private static IEnumerable<Content> LinkedBy(ItemSnapshot item) => ItemSnapshot.Lists.SelectMany(item.Linked);

    private static string NameOf(Content recipient) => recipient.List("names").FirstOrDefault() ?? recipient.Text("id") ?? "";
}
