namespace GdprKit.Register.Notice;

/// <summary>The rights (Art. 13(2)(b)): those that the legal bases give, and what is declared besides.</summary>
internal static class RightsSection
{
    private static readonly Dictionary<DataRight, string> Articles = new()
    {
        [DataRight.Information] = "13",
        [DataRight.Access] = "15",
        [DataRight.Rectification] = "16",
        [DataRight.Erasure] = "17",
        [DataRight.Restriction] = "18",
        [DataRight.Portability] = "20",
        [DataRight.Objection] = "21",
        [DataRight.MarketingObjection] = "21(2)",
        [DataRight.HumanDecision] = "22",
        [DataRight.WithdrawConsent] = "7(3)",
        [DataRight.Complaint] = "77",
        [DataRight.JointArrangement] = "26(2)",
        [DataRight.TransferSafeguards] = "13(1)(f)",
    };

    public static NoticePart? Of(NoticeContext c)
    {
        var rows = Rights(c).Select(r => (IReadOnlyList<IReadOnlyList<NoticeText>>)
        [
            Phrases.Line($"{c.Words.Of(r.Right)} ({c.Say.Cite(Articles[r.Right])})"),
            r.Section is null ? Phrases.Line(c.Words["right." + r.Right]) : [Phrases.Text(c.Words["right." + r.Right] + " "), Phrases.Text(c.Words["section." + r.Section], "#" + r.Section), Phrases.Text(".")],
        ]);
        return c.Part("rights", ["12(3)", "13(2)(b)", "14(2)(c)"],
        [
            Phrases.Paragraph(c.Words["rights-text"]),
            new NoticeTable { Caption = c.Words["section.rights"], Columns = [c.Words["right"], c.Words["right-means"]], Rows = [.. rows] },
            .. Declared(c),
            .. c.Statements(NoticeSection.Rights),
        ]);
    }

    private static IEnumerable<(DataRight Right, string? Section)> Rights(NoticeContext c)
    {
        var bases = c.Activities.SelectMany(a => a.Activity.LegalBases).Select(b => b.Article).ToHashSet(StringComparer.Ordinal);
        yield return (DataRight.Access, null);
        yield return (DataRight.Rectification, null);
        yield return (DataRight.Erasure, null);
        yield return (DataRight.Restriction, null);
        if (bases.Contains("6(1)(a)") || bases.Contains("6(1)(b)") || bases.Contains("9(2)(a)")) yield return (DataRight.Portability, null);
        if (c.Objectionable.Count > 0) yield return (DataRight.Objection, "objection");
        if (c.HasMarketing) yield return (DataRight.MarketingObjection, "objection");
        if (c.Activities.Any(a => a.Activity.AutomatedDecisions.Count > 0)) yield return (DataRight.HumanDecision, "decisions");
        if (c.HasConsent) yield return (DataRight.WithdrawConsent, "withdrawal");
        yield return (DataRight.Complaint, "complaint");
        if (c.Register.JointControllers.Count > 0 || c.Activities.Any(a => a.Activity.JointControllers.Count > 0)) yield return (DataRight.JointArrangement, null);
        if (c.Activities.Any(a => a.Activity.Transfers.Any(t => t.Grounds.Any(g => g.Article.StartsWith("46", StringComparison.Ordinal))))) yield return (DataRight.TransferSafeguards, "transfers");
    }

    private static IEnumerable<NoticeBlock> Declared(NoticeContext c)
    {
        var declared = c.Register.DeclaredRights.Select(r => (Right: r, Activity: (NoticeActivity?)null))
            .Concat(c.Activities.SelectMany(a => a.Activity.DeclaredRights.Select(r => (Right: r, Activity: (NoticeActivity?)a))))
            .ToArray();
        if (declared.Length == 0) yield break;
        yield return new NoticeGroup { Id = "rights-also", Title = c.Words["rights-also"], Blocks = [Phrases.Facts(declared.Select(d => Fact(c, d.Right, d.Activity)))!] };
    }

    private static NoticeFact Fact(NoticeContext c, DeclaredRight r, NoticeActivity? activity)
    {
        var conditions = c.Say.Conditions(Occurs.Always, r.When, r.Unless, [], r.Law);
        var values = new List<IReadOnlyList<NoticeText>>();
        if (!string.IsNullOrWhiteSpace(r.Details)) values.Add(Phrases.Line(Phrases.Sentence(r.Details + conditions)));
        if (r.Via.Count > 0) values.Add(Phrases.Line(Phrases.Sentence(c.Words.Fill("use-via", c.Say.Channels(r.Via)))));
        if (!string.IsNullOrWhiteSpace(r.Consequence)) values.Add(Phrases.Line(Phrases.Sentence(r.Consequence)));
        if (string.IsNullOrWhiteSpace(r.Details) && conditions.Length > 0) values.Add(Phrases.Line(Phrases.Sentence(conditions[2..^1])));
        if (activity is not null) values.Add(c.Say.OnlyFor([activity]));
        if (values.Count == 0) values.AddRange(r.Rights.Where(x => x != DataRight.All).Select(x => Phrases.Line(c.Words["right." + x])));
        return new() { Term = string.Join(", ", r.Rights.Select(x => c.Words.Of(x))), Values = values };
    }
}
