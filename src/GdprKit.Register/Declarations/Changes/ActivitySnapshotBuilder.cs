using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>What the declarations that reach an activity say, as the register says it of the activity.</summary>
internal sealed class ActivitySnapshotBuilder(DeclarationSource source, KnownIds ids, ResolvedActivity resolved)
{
    private static readonly string[] Near =
        [Kinds.ProcessorFor, Kinds.JointController, Kinds.OptOut, Kinds.Right, Kinds.Profiling, Kinds.AutomatedDecision, Kinds.Cookie, Kinds.StoredIn, Kinds.SecurityMeasure, Kinds.Statement];

    private static readonly string[] OfItem = ["description", "because", "derivedFrom", "consequence", "protection", "provision", "when", "unless", "occurs", "law"];

    private readonly RecipientFinder _recipients = new(source);
    private readonly Dictionary<(string List, Declaration, ScopeKind), Content[]> _contents = [];
    private readonly Dictionary<string, IReadOnlyList<Content>> _lists = new(StringComparer.Ordinal);

    public ActivitySnapshot Build()
    {
        // What the activity itself says counts; farther answers count only where something uses them.
        foreach (var item in resolved.Items.Prepend(resolved.Whole))
        {
            foreach (var list in ItemSnapshot.Lists)
            {
                foreach (var said in Said(item, list))
                {
                    if (said.Scope == ScopeKind.Activity || resolved.Items.Count == 0) Contents(list, said);
                }
            }
        }

        ItemSnapshot[] items = [.. resolved.Items.Select(Item)];
        foreach (var said in resolved.Near)
        {
            if (Near.Contains(said.Declaration.Kind)) Add(DeclaredSnapshot.ListOf(said.Declaration.Kind), [DeclaredContent.Of(said)]);
        }

        Add("consents", [.. resolved.Consents.Select(DeclaredContent.Of)]);
        Add("controllers", [.. resolved.Controllers.Where(c => c.Scope is ScopeKind.Activity or ScopeKind.Group).Select(DeclaredContent.Of)]);
        Add("never", [.. resolved.Said(Kinds.Never).SelectMany(DeclaredContent.Denials)]);

        return new()
        {
            Id = ids.Activity(StableId.Of(resolved.Declaration, resolved.Type.Name), resolved.Declaration.List("formerIds")),
            Name = TypeReference.SimpleName(resolved.Type.Name),
            Own = DeclaredContent.Of(new(resolved.Declaration, ScopeKind.Activity, resolved.Type.Assembly, resolved.Type.Name)),
            Lists = _lists,
            Items = items,
        };
    }

    private ItemSnapshot Item(ResolvedItem item)
    {
        var (tag, use) = (item.Tag, item.Use is { } u && u != item.Tag ? u : null);
        // The activity names the data one by one, or all of what a type holds: then a new tag makes new data.
        var named = item.Use is { } names && (names == tag || names.Says("members")) ? names : tag;
        var own = new Content(new(named, ScopeKind.Activity, resolved.Type.Assembly, resolved.Type.Name))
        {
            { "name", item.NameIsInferred ? null : item.Name },
            { "category", tag.Text("category") },
            { "isOptional", item.Member?.Optional },
            { "examples", use?.List("examples") is { Length: > 0 } examples ? examples : tag.List("examples") },
        };
        // What the activity says of the data is nearer than what the tag says.
        foreach (var name in OfItem) own.Add(name, use?.Text(name) ?? tag.Text(name));
        return new(own, item.Name, list => Link(list, Said(item, list)));
    }

    private static IReadOnlyList<Scoped> Said(ResolvedItem item, string list) => list switch
    {
        "dataSubjects" => item.Subjects,
        "legalBases" => item.LegalBases,
        "sources" => item.Sources,
        "recipients" => item.Recipients,
        "transfers" => item.Transfers.Count == 0 ? item.Recipients : [.. item.Transfers, .. item.Recipients],
        "retention" => item.Retention,
        _ => throw new ArgumentException($"Items do not refer to '{list}'.", nameof(list)),
    };

    private IReadOnlyList<Content> Link(string list, IReadOnlyList<Scoped> said) => said.Count switch
    {
        0 => [],
        1 => Contents(list, said[0]),
        _ => [.. said.SelectMany(s => Contents(list, s)).Distinct(ByReference.Comparer)],
    };

    private void Add(string list, Content[] contents)
    {
        if (contents.Length == 0) return;
        if (!_lists.TryGetValue(list, out var all)) _lists.Add(list, all = new List<Content>());
        ((List<Content>)all).AddRange(contents);
    }

    private Content[] Contents(string list, Scoped said)
    {
        if (_contents.TryGetValue((list, said.Declaration, said.Scope), out var contents)) return contents;

        contents = list switch
        {
            "dataSubjects" => [DeclaredContent.Subject(said, ids)],
            "recipients" => [.. _recipients.Of(said).Select(r => DeclaredContent.Recipient(r, ids))],
            "transfers" => [.. Transfers(said)],
            _ => [DeclaredContent.Of(said)],
        };
        Add(list, contents);
        return _contents[(list, said.Declaration, said.Scope)] = contents;
    }

    /// <summary>A transfer is declared by itself, or on the class of a recipient.</summary>
    private IEnumerable<Content> Transfers(Scoped said)
    {
        if (said.Declaration.Kind == Kinds.Transfer) return [DeclaredContent.Transfer(said)];

        // Where data goes from a sub-processor is said once, though several processors of a class engage it.
        var told = new HashSet<IReadOnlyList<ResolvedRecipient>>();
        return _recipients.Of(said).SelectMany(r => Transfers(r, told));
    }

    private IEnumerable<Content> Transfers(ResolvedRecipient recipient, HashSet<IReadOnlyList<ResolvedRecipient>> told)
    {
        var own = recipient.Transfers.Select(t => DeclaredContent.Transfer(t, DeclaredContent.IdOf(recipient, ids)));
        return told.Add(recipient.Engaged) ? own.Concat(recipient.Engaged.SelectMany(e => Transfers(e, told))) : own;
    }
}
