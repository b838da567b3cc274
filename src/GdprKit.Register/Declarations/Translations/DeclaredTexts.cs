using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Translations;

/// <summary>Finds the declared texts that the notice prints: what is the authority's or internal needs no translation, nor do names, addresses, laws and dates.</summary>
internal static class DeclaredTexts
{
    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        [Kinds.AutomatedDecision] = ["decision", "logic", "consequence", "when"],
        [Kinds.Consent] = ["to", "consequence", "when", "examples"],
        [Kinds.Cookie] = ["name", "why", "consequence", "providers"],
        [Kinds.DataController] = ["name"],
        [Kinds.DataSource] = ["details", "when", "examples"],
        [Kinds.DataSubject] = ["who"],
        [Kinds.JointController] = ["with", "for", "afterwards", "essence", "when"],
        [Kinds.LegalBasis] = ["statement", "interestOf", "when", "unless", "examples"],
        [Kinds.OptOut] = ["consequence", "when"],
        [Kinds.PersonalData] = ["label", "inferredLabel", "description", "derivedFrom", "consequence", "when", "unless", "examples"],
        [Kinds.Processes] = ["label", "items", "description", "derivedFrom", "consequence", "when", "unless", "examples"],
        [Kinds.ProcessingActivity] = ["purpose", "title", "when", "unless", "examples"],
        [Kinds.Processor] = ["who", "more", "when", "unless", "examples"],
        [Kinds.Profiling] = ["how", "consequence", "when", "examples"],
        [Kinds.Recipient] = ["who", "more", "when", "unless", "examples"],
        [Kinds.Retention] = ["criteria", "in", "when", "unless"],
        [Kinds.Right] = ["details", "consequence", "when", "unless"],
        [Kinds.SecurityMeasure] = ["description", "examples"],
        [Kinds.Statement] = ["text"],
        [Kinds.Transfer] = ["when"],
    };

    /// <summary>The texts of an app and its parts, each once, in the order in which they are declared.</summary>
    public static IReadOnlyList<DeclaredText> Of(IEnumerable<Declaration> assemblies, IEnumerable<DeclaredType> types)
    {
        var texts = assemblies.SelectMany(d => Of(d, "")).Concat(types.Where(IsInNotice).SelectMany(Of));
        return [.. texts.Where(t => !string.IsNullOrWhiteSpace(t.Text)).GroupBy(t => DeclaredText.Key(t.Text), StringComparer.Ordinal).Select(g => g.First())];
    }

    // What is done on behalf of others is their notice's.
    private static bool IsInNotice(DeclaredType type) => !type.Has(Kinds.ProcessorFor);

    private static IEnumerable<DeclaredText> Of(DeclaredType type)
    {
        var named = type.First(Kinds.ProcessingActivity) ?? type.Declarations.FirstOrDefault(d => d.Says("id"));
        var noun = named?.Text("id") ?? StableId.FromName(TypeReference.SimpleName(type.Name));
        // People who translate want to know first what it is about.
        foreach (var text in type.Declarations.OrderBy(d => d.Kind != Kinds.ProcessingActivity).SelectMany(d => Of(d, noun + "."))) yield return text;

        foreach (var member in type.Members)
        {
            var tags = member.Declarations.Where(d => d.Kind == Kinds.PersonalData).ToArray();
            var name = $"{noun}.{StableId.FromName(member.Name)}";
            if (tags.Any(t => !t.Says("label"))) yield return new(name, member.Label);
            foreach (var text in member.Declarations.SelectMany(d => Of(d, name + "."))) yield return text;
        }
    }

    private static IEnumerable<DeclaredText> Of(Declaration declaration, string prefix)
    {
        if (!Properties.TryGetValue(declaration.Kind, out var properties)) yield break;
        // Others are the authority's to read; and the app's own controller is a name, where one of a single activity may be words.
        if (declaration.Kind == Kinds.SecurityMeasure && declaration.Text("audience") != "Public") yield break;
        if (declaration.Kind == Kinds.DataController && prefix.Length == 0) yield break;

        var kind = declaration.Kind == Kinds.ProcessingActivity ? "" : StableId.FromName(declaration.Kind) + ".";
        foreach (var property in properties)
        {
            if (declaration.Text(property) is { } text) yield return new(prefix + kind + property, text);
            foreach (var item in declaration.List(property)) yield return new(prefix + kind + property, item);
        }
    }
}
