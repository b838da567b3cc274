using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Changes;

/// <summary>What declarations say, as the register that is built from them says it; a test compares the two.</summary>
internal sealed class DeclaredSnapshot(DeclarationSource source, KnownIds ids)
{
    private static readonly string[] OnAssemblies =
        [Kinds.JointController, Kinds.Right, Kinds.Cookie, Kinds.StoredIn, Kinds.SecurityMeasure, Kinds.Statement];

    /// <summary>The whole register.</summary>
    /// <param name="types">Every type that declares something.</param>
    /// <param name="activities">Every activity, resolved.</param>
    /// <param name="translations">The declared texts in other languages.</param>
    /// <param name="suppressions">The rules that the app's own code suppresses, where the source does not hold them.</param>
    /// <param name="neutralLanguage">The language of the app, where its notice says none.</param>
    public RegisterSnapshot Of(IReadOnlyList<DeclaredType> types, IEnumerable<ResolvedActivity> activities, IEnumerable<Translation> translations, IEnumerable<Declaration> suppressions, string? neutralLanguage)
    {
        var hosts = source.ScopedOf(source.Host).ToArray();
        var all = source.Assemblies.SelectMany(source.ScopedOf).ToArray();
        var notice = hosts.FirstOrDefault(s => s.Declaration.Kind == Kinds.PrivacyNotice);
        var language = notice?.Declaration.Text("language") ?? (string.IsNullOrEmpty(neutralLanguage) ? "en" : neutralLanguage!);

        Content[] OfHost(string kind) => hosts.FirstOrDefault(s => s.Declaration.Kind == kind) is { } said ? [DeclaredContent.Of(said)] : [];
        var lists = OnAssemblies.ToDictionary(ListOf, kind => (IReadOnlyList<Content>)[.. all.Where(s => s.Declaration.Kind == kind).Select(DeclaredContent.Of)], StringComparer.Ordinal);
        lists["language"] = [new(notice ?? source.Controller) { { "language", language } }];
        lists["controller"] = OfHost(Kinds.DataController);
        lists["dataProtectionOfficer"] = OfHost(Kinds.DataProtectionOfficer);
        lists["representative"] = OfHost(Kinds.Representative);
        lists["notice"] = OfHost(Kinds.PrivacyNotice);
        lists["never"] = [.. all.Where(s => s.Declaration.Kind == Kinds.Never).SelectMany(DeclaredContent.Denials)];
        lists["cookies"] = [.. lists["cookies"], .. types.Where(t => !t.IsActivity).SelectMany(Cookies)];
        lists["notPersonalData"] = [.. types.SelectMany(GapFinder.DeclarationsOf).Where(s => s.Declaration.Kind == Kinds.NotPersonalData).Select(DeclaredContent.Of)];
        lists["suppressions"] = [.. all.Where(s => s.Declaration.Kind == Kinds.Suppression).Concat(suppressions.Select(d => new Scoped(d, ScopeKind.App, source.Host))).Select(DeclaredContent.Of)];
        var texts = new Lazy<IReadOnlyList<DeclaredText>>(() => DeclaredTexts.Of(all.Select(s => s.Declaration), types));
        lists["translations"] = [.. translations.Where(t => t.Language != language).Select(t => Translated(t, texts.Value, notice ?? source.Controller))];
        return new() { Lists = lists, Activities = [.. activities.Select(Activity)] };
    }

    private ActivitySnapshot Activity(ResolvedActivity resolved) => new ActivitySnapshotBuilder(source, ids, resolved).Build();

    /// <summary>A class with a cookie names it; what else stands there speaks of that cookie.</summary>
    private static IEnumerable<Content> Cookies(DeclaredType type)
    {
        if (!type.Has(Kinds.Cookie)) return [];

        Content[] Said(string kind) => [.. type.Declarations.Where(d => d.Kind == kind).Select(d => DeclaredContent.Of(new(d, ScopeKind.Type, type.Assembly, type.Name)))];
        return Said(Kinds.Cookie).Select(cookie =>
        {
            cookie.Add("consents", Said(Kinds.Consent));
            cookie.Add("optOuts", Said(Kinds.OptOut));
            return cookie;
        });
    }

    private static Content Translated(Translation translation, IReadOnlyList<DeclaredText> texts, Scoped? where)
    {
        string[] keys = [.. texts.Select(t => DeclaredText.Key(t.Text)).Where(translation.Texts.ContainsKey)];
        var translated = new Content();
        foreach (var key in keys) translated.Add(key, translation.Texts[key]);
        return new(where) { { "language", translation.Language }, { "isComplete", keys.Length == texts.Count }, { "texts", (Content[])[translated] } };
    }

    /// <summary>The list of the register, or of an activity, that holds what declarations of a kind say.</summary>
    public static string ListOf(string kind) => kind switch
    {
        Kinds.JointController => "jointControllers",
        Kinds.Right => "declaredRights",
        Kinds.Cookie => "cookies",
        Kinds.StoredIn => "storedIn",
        Kinds.SecurityMeasure => "securityMeasures",
        Kinds.Statement => "statements",
        Kinds.ProcessorFor => "processorFor",
        Kinds.OptOut => "optOuts",
        Kinds.Profiling => "profiling",
        Kinds.AutomatedDecision => "automatedDecisions",
        _ => throw new ArgumentException($"There is no list of '{kind}'.", nameof(kind)),
    };
}
