namespace GdprKit.Declarations.Resolution;

/// <summary>Follows recipients to the classes that declare them, with their sub-processors and transfers.</summary>
internal sealed class RecipientFinder(DeclarationSource source)
{
    public IReadOnlyList<ResolvedRecipient> Of(Scoped user) => Of(user, [user.Declaration], user, []);

    /// <param name="user">Who uses the recipient.</param>
    /// <param name="uses">The declarations that lead to it, nearest first.</param>
    /// <param name="where">Where the last of them stands.</param>
    /// <param name="seen">The classes on the way; broken code may declare a circle.</param>
    private IReadOnlyList<ResolvedRecipient> Of(Scoped user, IReadOnlyList<Declaration> uses, Scoped where, HashSet<DeclaredType> seen)
    {
        if (where.Declaration.Text("recipient") is not { } reference) return [new() { User = user, Uses = uses, Where = where }];
        if (source.Find(TypeReference.Parse(reference, where.Assembly)) is not { } noun || !seen.Add(noun)) return [];

        Scoped In(Declaration d) => new(d, ScopeKind.Type, noun.Assembly, noun.Name);
        IReadOnlyList<ResolvedRecipient> Follow(Declaration d) => Of(user, [.. uses, d], In(d), seen);

        // A class with a processor names it, and in its recipients whom it engages; one with recipients only is a group of them.
        var processors = noun.Declarations.Where(d => d.Kind == Kinds.Processor).ToArray();
        var recipients = noun.Declarations.Where(d => d.Kind == Kinds.Recipient).ToArray();
        Scoped[] transfers = [.. noun.Declarations.Where(d => d.Kind == Kinds.Transfer).Select(In)];
        if (processors.Length == 0)
        {
            return [.. recipients.SelectMany(d => Follow(d).Select(r => Copy(r, className: r.Uses.Count == uses.Count + 1 && recipients.Length == 1 ? noun.Name : r.ClassName, engaged: r.Engaged, [.. transfers, .. r.Transfers])))];
        }

        var engaged = recipients.SelectMany(Follow).ToArray();
        return [.. processors.SelectMany((d, i) => Follow(d).Select(r => Copy(r, processors.Length == 1 ? noun.Name : null, engaged, [.. transfers, .. r.Transfers])))];
    }

    private static ResolvedRecipient Copy(ResolvedRecipient r, string? className, IReadOnlyList<ResolvedRecipient> engaged, IReadOnlyList<Scoped> transfers) =>
        new() { User = r.User, Uses = r.Uses, Where = r.Where, ClassName = className, Engaged = engaged, Transfers = transfers };
}
