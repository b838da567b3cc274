using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>The data of an activity, as code reads it: by member, or by category where no type holds it.</summary>
internal sealed class ActivityData
{
    private readonly HashSet<MemberReference> _members = [];
    private readonly HashSet<TypeReference> _holders = [];
    private readonly HashSet<string> _categories = new(StringComparer.Ordinal);

    public ActivityData(ResolvedActivity activity)
    {
        Activity = activity;
        Reference = new(activity.Type.Name, activity.Type.Assembly);
        foreach (var item in activity.Items)
        {
            if (item is { Member: { } member, Holder: { } holder })
            {
                _members.Add(new(holder, member.Name));
                _members.UnionWith(member.Origins);
                _holders.Add(holder);
                _holders.UnionWith(member.Origins.Select(o => o.Type));
            }
            else if (item.Category is { } category)
            {
                _categories.Add(category);
            }
        }

        RestsOnConsent = !activity.IsProcessors && Bases(activity) is { Count: > 0 } bases && bases.All(b => b == "Consent");
    }

    public ResolvedActivity Activity { get; }

    public TypeReference Reference { get; }

    /// <summary>As a message calls it.</summary>
    public string Name => TypeReference.SimpleName(Reference.Name);

    public string Id => StableId.Of(Activity.Declaration, Reference.Name);

    /// <summary>Whether consent is its only basis of Art. 6. A processor's is its controller's.</summary>
    public bool RestsOnConsent { get; }

    public bool Processes(ISymbol member, Answer answer) =>
        MemberReferences.Of(member).Any(_members.Contains) || (_categories.Count > 0 && answer.Categories.Any(_categories.Contains));

    /// <summary>Whether it processes a member of the same type, or data of the same category.</summary>
    public bool Knows(ISymbol member, Answer answer) => Processes(member, answer) || MemberReferences.Of(member).Any(r => _holders.Contains(r.Type));

    private static IReadOnlyCollection<string?> Bases(ResolvedActivity activity) =>
        [.. activity.Items.Append(activity.Whole).SelectMany(i => i.LegalBases).Where(b => Questions.Article6(b.Declaration)).Select(b => b.Declaration.Text("basis")).Distinct()];
}
