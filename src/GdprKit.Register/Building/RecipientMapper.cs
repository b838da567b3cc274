using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>Says who a recipient is, with its sub-processors and transfers.</summary>
internal sealed class RecipientMapper(DeclarationSource source)
{
    private readonly RecipientFinder _recipients = new(source);

    public IReadOnlyList<(Recipient Recipient, IReadOnlyList<Transfer> Transfers)> Map(Scoped user)
    {
        // Where data goes from a sub-processor is said once, though several processors of a class engage it.
        var told = new HashSet<IReadOnlyList<ResolvedRecipient>>();
        return [.. _recipients.Of(user).Select(r => (Single(r), (IReadOnlyList<Transfer>)[.. Transfers(r, told)]))];
    }

    private static IEnumerable<Transfer> Transfers(ResolvedRecipient recipient, HashSet<IReadOnlyList<ResolvedRecipient>> told)
    {
        var own = recipient.Transfers.Select(t => ModelMapper.Transfer(t, recipient.Id));
        return told.Add(recipient.Engaged) ? own.Concat(recipient.Engaged.SelectMany(e => Transfers(e, told))) : own;
    }

    private static Recipient Single(ResolvedRecipient recipient)
    {
        var d = recipient.Declaration;
        return ModelMapper.Reach(d, new Recipient
        {
            Id = recipient.Id,
            FormerIds = d.List("formerIds"),
            Names = d.Texts("who", "more"),
            Kinds = d.Values<RecipientKind>("kind", "moreKinds"),
            IsProcessor = recipient.IsProcessor,
            Agreement = d.Text("agreement"),
            Terms = d.Values<AgreementTerms>("terms"),
            SubProcessors = [.. recipient.Engaged.Select(Single)],
            When = recipient.Nearest("when"),
            Unless = recipient.Nearest("unless"),
            Occurs = recipient.Uses.Select(u => u.Value<Occurs>("occurs")).FirstOrDefault(o => o != Occurs.Always),
            Examples = d.List("examples"),
            Law = recipient.Nearest("law"),
            Origin = recipient.User.Origin(),
        });
    }
}
