using System.Globalization;
using GdprKit.Declarations.Resolution;
using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Gaps;

/// <summary>Finds what declarations lack or contradict.</summary>
internal static class GapFinder
{
    /// <summary>What a single activity lacks.</summary>
    public static IEnumerable<GapFinding> InActivity(ResolvedActivity activity)
    {
        var where = new Scoped(activity.Declaration, ScopeKind.Activity, activity.Type.Assembly, activity.Type.Name);
        var subject = $"The activity '{TypeReference.SimpleName(activity.Type.Name)}'";

        if (!activity.IsProcessors && Missing(activity, i => i.LegalBases.Any(b => Questions.Article6(b.Declaration))) is { } unfounded)
            yield return new(Rules.MissingLegalBasis, where, subject, unfounded);

        if (!activity.IsProcessors && Missing(activity, i => i.Retention.Any(r => !r.Declaration.Says("in"))) is { } endless)
            yield return new(Rules.MissingRetention, where, subject, endless);

        foreach (var dangling in activity.Dangling)
            yield return new(Rules.DanglingReference, dangling.Where, $"[{dangling.Where.Declaration.Kind}] on {Name(where)}", $"'{dangling.Name}', which is not {dangling.Expected}");

        foreach (var broken in activity.Broken)
            yield return new(Rules.BrokenPromise, broken.Where, $"[{broken.Where.Declaration.Kind}] in {Name(where)}", $"[Never(DataPractice.{broken.Practice})] on {Name(broken.Denial)}");
    }

    /// <summary>What is wrong with the declarations that stand on a type, its members, or an assembly, each by itself.</summary>
    public static IEnumerable<GapFinding> InDeclarations(IEnumerable<Scoped> declarations)
    {
        foreach (var scoped in declarations.Where(s => s.Declaration.Kind == Kinds.Retention))
        {
            if (RetentionPeriod.Fault(scoped.Declaration) is { } fault)
                yield return new(Rules.InvalidPeriod, scoped, Name(scoped), fault);
        }
    }

    /// <summary>Names of members that lead nowhere, on types that hold data and on assemblies. What dates a period may be a member of any type that an activity uses.</summary>
    public static IEnumerable<GapFinding> Dangling(IEnumerable<Scoped> declarations)
    {
        foreach (var scoped in declarations.Where(s => s.Scope != ScopeKind.Activity && s.Declaration.Kind is Kinds.DataSubject or Kinds.PersonalData))
        {
            var of = scoped.Declaration.Text("type") is { } type ? $"'{TypeReference.SimpleName(TypeReference.Parse(type, scoped.Assembly).Name)}'" : "this type";
            foreach (var name in scoped.Declaration.List("dangling"))
                yield return new(Rules.DanglingReference, scoped, $"[{scoped.Declaration.Kind}] on {Name(scoped)}", $"'{name}', which is not a member of {of}");
        }
    }

    /// <summary>Every declaration of a type and its members.</summary>
    public static IEnumerable<Scoped> DeclarationsOf(DeclaredType type) =>
    [
        .. type.Declarations.Select(d => new Scoped(d, type.IsActivity ? ScopeKind.Activity : ScopeKind.Type, type.Assembly, type.Name)),
        .. type.Members.SelectMany(m => m.Declarations.Select(d => new Scoped(d, ScopeKind.Member, type.Assembly, type.Name, m.Name))),
    ];

    /// <summary>Tagged members that no activity uses.</summary>
    public static IEnumerable<GapFinding> Unused(IEnumerable<DeclaredType> types, IEnumerable<ResolvedActivity> activities)
    {
        var used = new HashSet<MemberReference>(activities.SelectMany(a => a.Items).Where(i => i.Member is not null).SelectMany(i => i.Member!.Origins));
        foreach (var type in types)
        {
            foreach (var member in type.Members)
            {
                if (member.Declarations.FirstOrDefault(d => d.Kind == Kinds.PersonalData) is not { } tag) continue;
                if (used.Contains(new(new(type.Name, type.Assembly), member.Name))) continue;

                var where = new Scoped(tag, ScopeKind.Member, type.Assembly, type.Name, member.Name);
                yield return new(Rules.UnusedPersonalData, where, Name(where));
            }
        }
    }

    /// <summary>Activities that share an id.</summary>
    public static IEnumerable<GapFinding> Duplicates(IEnumerable<DeclaredType> activities) =>
        activities.GroupBy(a => StableId.Of(a.First(Kinds.ProcessingActivity)!, a.Name), StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .SelectMany(g => g.OrderBy(a => a.Name, StringComparer.Ordinal).Skip(1).Select(a => new GapFinding(
                Rules.DuplicateId,
                new Scoped(a.First(Kinds.ProcessingActivity)!, ScopeKind.Activity, a.Assembly, a.Name),
                $"The activity '{TypeReference.SimpleName(a.Name)}'",
                g.Key)));

    /// <summary>What keeps the notice from being offered in a language in which its texts are partly there.</summary>
    /// <param name="where">Where the app declares its notice.</param>
    /// <param name="texts">All texts of the notice.</param>
    /// <param name="translation">What the app and its parts say in the language.</param>
    public static GapFinding? Untranslated(Scoped where, IReadOnlyList<DeclaredText> texts, Translation translation)
    {
        var missing = translation.Missing(texts).ToArray();
        if (missing.Length == 0) return null;

        var others = missing.Length == 1 ? "" : $" and {(missing.Length - 1).ToString(CultureInfo.InvariantCulture)} more";
        return new(Rules.MissingTranslation, where, $"The notice in '{translation.Language}'", $"the text '{Short(missing[0].Text)}' ({missing[0].Id}){others}");
    }

    private static string Short(string text) => DeclaredText.Key(text) is { Length: > 80 } key ? key.Substring(0, 80) + "…" : DeclaredText.Key(text);

    /// <summary>What some data, or the whole activity, lacks; <see langword="null"/> if nothing does.</summary>
    private static string? Missing(ResolvedActivity activity, Func<ResolvedItem, bool> has)
    {
        if (activity.Items.Count == 0) return has(activity.Whole) ? null : "";

        var lacking = activity.Items.Where(i => !has(i)).ToArray();
        if (lacking.Length == 0) return null;
        return lacking.Length == activity.Items.Count ? "" : $" for {string.Join(", ", lacking.Select(i => $"'{(i.Name.Length > 0 ? i.Name : i.Category)}'"))}";
    }

    private static string Name(Scoped where) =>
        where.Type is null ? $"the assembly '{where.Assembly}'"
        : where.Member is null ? $"'{TypeReference.SimpleName(where.Type)}'"
        : $"'{TypeReference.SimpleName(where.Type)}.{where.Member}'";
}
