namespace GdprKit.Register.Notice;

/// <summary>Security: only where the notice is declared to show it, and then only measures that are said to be public.</summary>
internal static class SecuritySection
{
    public static NoticePart? Of(NoticeContext c)
    {
        if (c.Register.Notice is not { ShowsSecurity: true }) return null;
        var measures = c.Register.SecurityMeasures
            .Concat(c.Activities.SelectMany(a => a.Activity.SecurityMeasures))
            .Where(m => m.Audience == Audience.Public)
            .Select(m => Words(c, m))
            .Distinct(StringComparer.Ordinal)
            .Select(m => Phrases.Line(m))
            .ToArray();
        return c.Part("security", [], [.. c.Statements(NoticeSection.Security), measures.Length == 0 ? null : new NoticeList { Items = measures }]);
    }

    // Described in words, a measure needs no names of kinds beside them.
    private static string Words(NoticeContext c, SecurityMeasure m)
    {
        var text = m.Description ?? Phrases.Enumerate(m.Measures.Select(x => c.Words.Of(x)));
        return Phrases.Sentence(text + c.Say.Conditions(Occurs.Always, null, null, m.Examples));
    }
}
