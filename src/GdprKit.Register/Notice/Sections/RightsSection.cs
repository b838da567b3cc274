namespace GdprKit.Register.Notice;

/// <summary>The rights that the readers have (Art. 13(2)(b)), each with its conditions, its limits, the purposes where they differ, and what is declared of it.</summary>
internal static class RightsSection
{
    // What a person does about consent, marketing and other objections, decisions, transfers and complaints has a section of its own.
    private static readonly (DataRight Right, string[] Articles, string? Section)[] Rows =
    [
        (DataRight.Information, ["13", "14"], null),
        (DataRight.Access, ["15"], null),
        (DataRight.Rectification, ["16"], null),
        (DataRight.Erasure, ["17"], null),
        (DataRight.Restriction, ["18"], null),
        (DataRight.RecipientNotification, ["19"], null),
        (DataRight.Portability, ["20"], null),
        (DataRight.Objection, ["21"], "objection"),
        (DataRight.MarketingObjection, ["21(2)"], "objection"),
        (DataRight.HumanDecision, ["22"], "decisions"),
        (DataRight.WithdrawConsent, ["7(3)"], "withdrawal"),
        (DataRight.JointArrangement, ["26(2)"], null),
        (DataRight.TransferSafeguards, ["13(1)(f)"], "transfers"),
        (DataRight.Complaint, ["77"], "complaint"),
        (DataRight.Remedy, ["78", "79", "82"], null),
    ];

    public static NoticePart? Of(NoticeContext c)
    {
        NoticeFact[] rows = [.. Rows.Where(r => c.Gives(r.Right)).Select(r => Row(c, r.Right, r.Articles, r.Section))];
        return c.Part("rights", ["12(3)", "13(2)(b)", "14(2)(c)"],
        [
            .. rows.Length == 0 ? [] : Introduction(c),
            Phrases.Facts(rows),
            .. c.Statements(NoticeSection.Rights),
        ]);
    }

    private static IEnumerable<NoticeBlock?> Introduction(NoticeContext c)
    {
        var words = c.Words;
        yield return Phrases.Paragraph([Phrases.Text(words["rights-text"] + " "), Phrases.Text(words["rights-contact"], c.Register.Controller is null ? null : "#controller")]);
        NoticeActivity[] joint = [.. c.Activities.Where(a => a.Activity.RightsAnsweredBy == RightsAddressee.EachJointController)];
        if (joint.Length > 0) yield return Phrases.Paragraph(Joint(c, joint));
        NoticeActivity[] lacking = [.. c.Activities.Where(a => a.LacksBasis)];
        if (lacking.Length > 0) yield return Phrases.Paragraph(c.Say.BasisNotStated(c.Activities, lacking));
        yield return Phrases.Facts(DeclaredLines.Of(c, DataRight.All) is { Count: > 0 } lines ? Phrases.Fact(words.Of(DataRight.All), lines) : null);
    }

    private static IReadOnlyList<NoticeText> Joint(NoticeContext c, IReadOnlyList<NoticeActivity> activities)
    {
        var names = c.Register.JointControllers.Concat(activities.SelectMany(a => a.Activity.JointControllers)).Select(j => Phrases.Clean(j.Name)).Distinct(StringComparer.Ordinal);
        return [Phrases.Text(c.Words.Fill("rights-joint", c.Words.List([.. names]))), .. c.Say.For(new(c.Activities, activities, []))];
    }

    private static NoticeFact Row(NoticeContext c, DataRight right, string[] articles, string? section)
    {
        // What is declared of it stands in the section, if it is one of a right.
        var isElsewhere = section is "objection" or "withdrawal" or "complaint";
        return Phrases.Fact(
            $"{c.Words.Of(right)} ({string.Join(", ", articles.Select(c.Say.Cite))})",
            [
                section is null ? RightLines.Meaning(c, right) : [.. RightLines.Meaning(c, right), Phrases.Text(" "), Phrases.Text(c.Words["section." + section], "#" + section), Phrases.Text(".")],
                .. isElsewhere ? [] : RightLines.Extents(c, right),
                .. RightLines.Limits(c, right),
                .. isElsewhere ? [] : DeclaredLines.Of(c, right),
            ]);
    }
}
