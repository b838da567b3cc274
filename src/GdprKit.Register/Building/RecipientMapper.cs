using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>Says who a recipient is: in words, by category, or by the class that declares it, with its sub-processors and transfers.</summary>
internal sealed class RecipientMapper(DeclarationSource source)
{
    public IReadOnlyList<(Recipient Recipient, IReadOnlyList<Transfer> Transfers)> Map(Scoped s)
    {
        if (s.Declaration.Text("recipient") is not { } reference) return [(Single(s, s.Declaration, null, []), [])];
        if (source.Find(TypeReference.Parse(reference, s.Assembly)) is not { } noun) return [];

        // A class with a processor names it, and in its recipients whom it engages; one with recipients only is a group of them.
        var processors = noun.Declarations.Where(d => d.Kind == Kinds.Processor).ToArray();
        var recipients = noun.Declarations.Where(d => d.Kind == Kinds.Recipient && d.Text("recipient") is null).ToArray();
        var subProcessors = processors.Length == 0 ? [] : recipients.Select(d => Single(s, d, null, [])).ToArray();
        var named = processors.Length == 0 ? recipients : processors;
        return
        [
            .. named.Select((d, i) =>
            {
                var recipient = Single(s, d, named.Length == 1 ? noun.Name : null, subProcessors);
                return (recipient, (IReadOnlyList<Transfer>)[.. noun.Declarations.Where(t => t.Kind == Kinds.Transfer)
                    .Select(t => ModelMapper.Transfer(new Scoped(t, ScopeKind.Type, noun.Assembly, noun.Name), recipient.Id))]);
            }),
        ];
    }

    private static Recipient Single(Scoped s, Declaration d, string? className, IReadOnlyList<Recipient> subProcessors)
    {
        var names = d.Texts("who", "more");
        var kinds = d.Values<RecipientKind>("kind", "moreKinds");
        return new()
        {
            Id = d.Text("id") ?? StableId.FromName(className is null ? names.FirstOrDefault() ?? string.Join("-", kinds) : TypeReference.SimpleName(className)),
            FormerIds = d.List("formerIds"),
            Names = names,
            Kinds = kinds,
            IsProcessor = d.Kind == Kinds.Processor,
            Agreement = d.Text("agreement"),
            Terms = d.Values<AgreementTerms>("terms"),
            SubProcessors = subProcessors,
            RegistrationNumber = d.Text("registrationNumber"),
            Address = d.Text("address"),
            Country = d.Text("country"),
            Email = d.Text("email"),
            Phone = d.Text("phone"),
            Url = d.Text("url"),
            // What the activity says of this use is nearer than what the class says of the recipient.
            When = s.Declaration.Text("when") ?? d.Text("when"),
            Unless = s.Declaration.Text("unless") ?? d.Text("unless"),
            Occurs = s.Declaration.Value<Occurs>("occurs") is var occurs and not Occurs.Always ? occurs : d.Value<Occurs>("occurs"),
            Examples = d.List("examples"),
            Law = s.Declaration.Text("law") ?? d.Text("law"),
            Origin = s.Origin(),
        };
    }
}
