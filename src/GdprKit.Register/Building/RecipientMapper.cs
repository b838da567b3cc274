using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>Says who a recipient is: in words, by category, or by the class that declares it, with its sub-processors and transfers.</summary>
internal sealed class RecipientMapper(DeclarationSource source)
{
    public IReadOnlyList<(Recipient Recipient, IReadOnlyList<Transfer> Transfers)> Map(Scoped s) => Map(s, [s.Declaration], s.Assembly, []);

    /// <param name="s">Who uses the recipient.</param>
    /// <param name="uses">The declarations that lead to it, nearest first.</param>
    /// <param name="assembly">The assembly of the last of them.</param>
    /// <param name="seen">The classes on the way; broken code may declare a circle.</param>
    private IReadOnlyList<(Recipient Recipient, IReadOnlyList<Transfer> Transfers)> Map(Scoped s, IReadOnlyList<Declaration> uses, string assembly, HashSet<DeclaredType> seen)
    {
        var use = uses[^1];
        if (use.Text("recipient") is not { } reference) return [(Single(s, uses, null, []), [])];
        if (source.Find(TypeReference.Parse(reference, assembly)) is not { } noun || !seen.Add(noun)) return [];

        // A class with a processor names it, and in its recipients whom it engages; one with recipients only is a group of them.
        var processors = noun.Declarations.Where(d => d.Kind == Kinds.Processor).ToArray();
        var recipients = noun.Declarations.Where(d => d.Kind == Kinds.Recipient).ToArray();
        var ownTransfers = noun.Declarations.Where(t => t.Kind == Kinds.Transfer).Select(t => new Scoped(t, ScopeKind.Type, noun.Assembly, noun.Name)).ToArray();
        if (processors.Length == 0)
        {
            return
            [
                .. recipients.SelectMany(d => d.Text("recipient") is null
                    ? [(Single(s, [.. uses, d], recipients.Length == 1 ? noun.Name : null, []), [])]
                    : Map(s, [.. uses, d], noun.Assembly, seen))
                    .Select(r => (r.Item1, (IReadOnlyList<Transfer>)[.. ownTransfers.Select(t => ModelMapper.Transfer(t, r.Item1.Id)), .. r.Item2])),
            ];
        }

        var engaged = recipients.SelectMany(d => Map(s, [.. uses, d], noun.Assembly, seen)).ToArray();
        return
        [
            .. processors.Select((d, i) =>
            {
                var recipient = Single(s, [.. uses, d], processors.Length == 1 ? noun.Name : null, [.. engaged.Select(e => e.Recipient)]);
                // Where data goes from a sub-processor is said once.
                return (recipient, (IReadOnlyList<Transfer>)[.. ownTransfers.Select(t => ModelMapper.Transfer(t, recipient.Id)), .. i == 0 ? engaged.SelectMany(e => e.Transfers) : []]);
            }),
        ];
    }

    private static Recipient Single(Scoped s, IReadOnlyList<Declaration> uses, string? className, IReadOnlyList<Recipient> subProcessors)
    {
        // What the activity says of this use is nearer than what the class says of the recipient.
        string? Nearest(string name) => uses.Select(u => u.Text(name)).FirstOrDefault(t => t is not null);
        var d = uses[^1];
        var names = d.Texts("who", "more");
        var kinds = d.Values<RecipientKind>("kind", "moreKinds");
        return ModelMapper.Reach(d, new Recipient
        {
            Id = d.Text("id") ?? StableId.FromName(className is null ? names.FirstOrDefault() ?? string.Join("-", kinds) : TypeReference.SimpleName(className)),
            FormerIds = d.List("formerIds"),
            Names = names,
            Kinds = kinds,
            IsProcessor = d.Kind == Kinds.Processor,
            Agreement = d.Text("agreement"),
            Terms = d.Values<AgreementTerms>("terms"),
            SubProcessors = subProcessors,
            When = Nearest("when"),
            Unless = Nearest("unless"),
            Occurs = uses.Select(u => u.Value<Occurs>("occurs")).FirstOrDefault(o => o != Occurs.Always),
            Examples = d.List("examples"),
            Law = Nearest("law"),
            Origin = s.Origin(),
        });
    }
}
