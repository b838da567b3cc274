using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Security;

/// <summary>GDPR7007: sensitive data that a type holds, and nothing protects at rest.</summary>
internal sealed class UnprotectedData() : RegisterRule(
    RuleIdentifiers.UnprotectedData, RuleSeverity.Warning, "32(1)(a), 9, 87",
    "Sensitive data without protection at rest",
    "{0} has no declared protection at rest, and holds data of the category {1} (GDPR Art. 32(1)(a)): say its Protection, or declare [SecurityMeasure(Measure.EncryptionAtRest)]",
    "Special categories, criminal offences, official identifiers and credentials do the most harm where they leak.")
{
    public override bool HasFix => true;

    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var told = new HashSet<Declaration>();
        foreach (var activity in register.Activities)
        {
            var items = activity.Activity.Items.Where(IsUnprotected).ToArray();
            if (items.Length == 0 || activity.Said(Declarations.Kinds.SecurityMeasure).Any(s => Measures.Of(s.Declaration).Any(m => m is "EncryptionAtRest" or "Pseudonymisation"))) continue;

            foreach (var item in items)
            {
                if (!told.Add(item.Tag)) continue;
                var where = Where(item, register.Source);
                yield return new(this, where, GapFinding.Name(where), item.Category!);
            }
        }
    }

    private static bool IsUnprotected(ResolvedItem item) =>
        item is { Member: not null, Holder: not null, Category: { } category }
        && (Promises.IsSensitive(category) || category is "OfficialIdentifier" or "Credential")
        && !IsProtected(item.Tag) && !(item.Use is { } use && IsProtected(use));

    private static bool IsProtected(Declaration use) => use.Says("protection");

    /// <summary>Where the tag stands: an inherited one on the base type, one from outside on an assembly.</summary>
    private static Scoped Where(ResolvedItem item, DeclarationSource source)
    {
        foreach (var (type, name) in item.Member!.Origins)
        {
            if (source.TagsFromOutside(type).FirstOrDefault(t => t.Declaration == item.Tag) is { } outside) return outside;
            if (source.Find(type)?.Members.Any(m => m.Declarations.Contains(item.Tag)) ?? false) return new(item.Tag, ScopeKind.Member, type.Assembly, type.Name, name);
        }

        return new(item.Tag, ScopeKind.Member, item.Holder!.Value.Assembly, item.Holder.Value.Name, item.Member.Name);
    }
}
