using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
using GdprKit.Declarations.Translations;
using GdprKit.Register.Rights;
using GdprKit.Register.Serialization;

namespace GdprKit.Register.Building;

/// <summary>Builds the register of a host from its fragment and those of its parts.</summary>
internal static class RegisterBuilder
{
    public static ProcessingRegister Build(FragmentSource source, IReadOnlyList<RegisterPart> parts, string? neutralLanguage)
    {
        var resolver = new Resolver(source);
        var types = source.Types.ToArray();
        var activities = types.Where(t => t.IsActivity).Select(resolver.Resolve).ToArray();
        var builder = new ActivityBuilder(source);
        var suppressed = new SuppressedGaps(source);
        var hosts = source.ScopedOf(source.Host).ToArray();
        var all = source.Assemblies.SelectMany(source.ScopedOf).ToArray();

        IEnumerable<Scoped> All(string kind) => all.Where(s => s.Declaration.Kind == kind);
        var texts = DeclaredTexts.Of(all.Select(s => s.Declaration), types);
        var notice = hosts.FirstOrDefault(s => s.Declaration.Kind == Kinds.PrivacyNotice)?.Declaration;
        var language = notice?.Text("language") ?? (string.IsNullOrEmpty(neutralLanguage) ? "en" : neutralLanguage);
        NoticeTranslation[] translations = [.. source.Translations.Where(t => t.Language != language).Select(t => Translation(t, texts))];
        var register = new ProcessingRegister
        {
            Schema = ProcessingRegister.CurrentSchema,
            Hash = "",
            Language = language,
            Controller = hosts.FirstOrDefault(s => s.Declaration.Kind == Kinds.DataController) is { } c ? ModelMapper.Controller(c.Declaration) : null,
            DataProtectionOfficer = hosts.FirstOrDefault(s => s.Declaration.Kind == Kinds.DataProtectionOfficer) is { } o ? ModelMapper.Contact(o.Declaration) : null,
            Representative = hosts.FirstOrDefault(s => s.Declaration.Kind == Kinds.Representative) is { } r ? ModelMapper.Contact(r.Declaration) : null,
            JointControllers = [.. All(Kinds.JointController).Select(ModelMapper.Joint)],
            Notice = notice is null ? null : ModelMapper.Notice(notice),
            Activities = [.. activities.Select(builder.Build).OrderBy(a => a.Id, StringComparer.Ordinal).ThenBy(a => a.Origin.Name, StringComparer.Ordinal)],
            DeclaredRights = [.. All(Kinds.Right).Select(ModelMapper.Right)],
            Cookies = [.. All(Kinds.Cookie).Select(ModelMapper.Cookie), .. types.Where(t => !t.IsActivity).SelectMany(Cookies)],
            StoredIn = [.. All(Kinds.StoredIn).Select(ModelMapper.Storage)],
            SecurityMeasures = [.. All(Kinds.SecurityMeasure).Select(ModelMapper.Measure)],
            Never = [.. All(Kinds.Never).SelectMany(ModelMapper.Denials)],
            Statements = [.. All(Kinds.Statement).Select(ModelMapper.Statement)],
            Translations = translations,
            NotPersonalData = [.. types.SelectMany(GapFinder.DeclarationsOf).Where(s => s.Declaration.Kind == Kinds.NotPersonalData).Select(ModelMapper.NotPersonal)
                // By content first: the order is part of the hash, and code names are not.
                .OrderBy(n => n.Because, StringComparer.Ordinal).ThenBy(n => n.ReviewBy, StringComparer.Ordinal).ThenBy(n => n.Origin.Name, StringComparer.Ordinal)],
            Suppressions = [.. All(Kinds.Suppression).Select(ModelMapper.Suppression)
                .OrderBy(s => s.Rule, StringComparer.Ordinal).ThenBy(s => s.Because, StringComparer.Ordinal).ThenBy(s => s.Location, StringComparer.Ordinal)],
            Parts = parts,
            TaggedMembers = [.. TaggedMembers(source)],
            Gaps = [.. Gaps(source, types, activities).Select(g => Gap(g, suppressed))],
        };
        return RightsComputation.Of(register with { Hash = ContentHash.Of(register) });
    }

    private static IEnumerable<TaggedMember> TaggedMembers(FragmentSource source) =>
        from tag in source.Types.SelectMany(GapFinder.DeclarationsOf).Concat(source.TypesTaggedFromOutside.SelectMany(source.TagsFromOutside))
        where tag.Declaration.Kind == Kinds.PersonalData && tag.Member is not null
        select new TaggedMember($"{tag.Type}.{tag.Member}", tag.Declaration.Value<DataCategory>("category"));

    private static IEnumerable<GapFinding> Gaps(FragmentSource source, IReadOnlyList<DeclaredType> types, IReadOnlyList<ResolvedActivity> activities) =>
        GapFinder.Of(new(source, types, activities, [.. source.Translations]))
            .Where(g => g.Rule.Severity != RuleSeverity.Off)
            .OrderBy(g => g.Rule.Id, StringComparer.Ordinal)
            .ThenBy(g => g.Location, StringComparer.Ordinal)
            .ThenBy(g => g.Message, StringComparer.Ordinal);

    /// <summary>What no declaration says any more is no part of the register.</summary>
    private static NoticeTranslation Translation(Translation translation, IReadOnlyList<DeclaredText> texts)
    {
        string[] keys = [.. texts.Select(t => DeclaredText.Key(t.Text)).Where(translation.Texts.ContainsKey)];
        return new() { Language = translation.Language, IsComplete = keys.Length == texts.Count, Texts = keys.Order(StringComparer.Ordinal).ToDictionary(k => k, k => translation.Texts[k], StringComparer.Ordinal) };
    }

    /// <summary>A class with a cookie names it; what else stands there speaks of that cookie.</summary>
    private static IEnumerable<Cookie> Cookies(DeclaredType type)
    {
        var said = GapFinder.DeclarationsOf(type).Where(s => s.Member is null).ToLookup(s => s.Declaration.Kind, StringComparer.Ordinal);
        return said[Kinds.Cookie].Select(ModelMapper.Cookie).Select(c => c with
        {
            Consents = [.. said[Kinds.Consent].Select(ModelMapper.Consent)],
            OptOuts = [.. said[Kinds.OptOut].Select(ModelMapper.OptOut)],
        });
    }

    private static Gap Gap(GapFinding finding, SuppressedGaps suppressed) => new()
    {
        Rule = finding.Rule.Id,
        Severity = (GapSeverity)finding.Rule.Severity,
        Message = finding.Message,
        Articles = finding.Rule.Articles,
        Location = finding.Location,
        Suppressed = suppressed.ReasonFor(finding),
    };
}
