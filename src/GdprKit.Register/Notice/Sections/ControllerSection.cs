namespace GdprKit.Register.Notice;

/// <summary>Who is responsible (Art. 13(1)(a)), with whom (Art. 26), and the data protection officer (Art. 13(1)(b)).</summary>
internal static class ControllerSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var (words, register) = (c.Words, c.Register);
        var controller = register.Controller;
        return c.Part("controller", ["13(1)(a)", "14(1)(a)"],
        [
            controller is null ? null : Phrases.Paragraph(words.Fill("responsible", Phrases.Clean(controller.Name))),
            controller is null ? null : Reach(c, controller.Name, controller, controller.KnownAs.Count == 0 ? null : Phrases.Fact(words["known-as"], Phrases.Clean(string.Join(", ", controller.KnownAs)))),
            .. c.Statements(NoticeSection.Controller),
            controller is null ? null : Phrases.Paragraph(words["ask"]),
            register.Representative is { } r ? Group("representative", words["representative"], Reach(c, r.Name, r)) : null,
            .. Others(c),
            .. Joint(c),
        ]);
    }

    /// <summary>The officer's name is not asked for, and stays out.</summary>
    public static NoticePart? Officer(NoticeContext c) => c.Register.DataProtectionOfficer is not { } officer || Reach(c, null, officer) is not { } reach
        ? null
        : c.Part("officer", ["13(1)(b)", "14(1)(b)"], [Phrases.Paragraph(c.Words["ask-officer"]), reach]);

    private static IEnumerable<NoticeBlock> Others(NoticeContext c)
    {
        var other = c.Activities
            .SelectMany(a => a.Activity.Controllers.Select(o => (Controller: o, Activity: a)))
            .Where(o => o.Controller != c.Register.Controller)
            .GroupBy(o => o.Controller.Name, StringComparer.Ordinal);
        foreach (var (i, group) in other.Index())
        {
            NoticeBlock?[] blocks = [Phrases.Paragraph(c.Say.OnlyFor([.. group.Select(g => g.Activity)])), Reach(c, null, group.First().Controller)];
            yield return new NoticeGroup { Id = "controller-" + (i + 1), Title = Phrases.Clean(group.Key), Blocks = [.. blocks.OfType<NoticeBlock>()] };
        }
    }

    private static IEnumerable<NoticeBlock> Joint(NoticeContext c)
    {
        var joint = c.Register.JointControllers.Concat(c.Activities.SelectMany(a => a.Activity.JointControllers)).DistinctBy(j => (j.Name, j.For, j.When)).ToArray();
        if (joint.Length == 0) yield break;
        yield return new NoticeGroup
        {
            Id = "joint",
            Title = c.Words["joint"],
            Blocks = [Phrases.Paragraph(c.Words["joint-text"]), .. joint.Select(j => Reach(c, j.Name, j, [.. Arrangement(c, j)])!)],
        };
    }

    private static IEnumerable<NoticeFact?> Arrangement(NoticeContext c, JointController j)
    {
        yield return Phrases.Maybe(c.Words["joint-for"], j.For);
        yield return Phrases.Maybe(c.Words["joint-afterwards"], j.Afterwards);
        yield return Phrases.Maybe(c.Words["joint-essence"], j.Essence);
        yield return j.OurDuties.Count == 0 ? null : Phrases.Maybe(c.Words["joint-ours"], string.Join(", ", j.OurDuties.Select(d => c.Words.Of(d))));
        yield return j.When is null ? null : Phrases.Maybe(c.Words["condition"], c.Words.Fill("when", Phrases.Clean(j.When)));
    }

    private static NoticeGroup? Group(string id, string title, NoticeFacts? facts) => facts is null ? null : new() { Id = id, Title = title, Blocks = [facts] };

    private static NoticeFacts? Reach(NoticeContext c, string? name, Party party, params IEnumerable<NoticeFact?> more)
    {
        return Phrases.Facts(
        [
            Fact("name", name),
            .. more,
            Fact("registration", party.RegistrationNumber),
            Fact("address", party.Address),
            Fact("country", party.Country is null ? null : Phrases.Upper(c.Words.Country(party.Country))),
            Fact("email", party.Email, Links.Mail),
            Fact("phone", party.Phone, Links.Phone),
            Fact("web", party.Url, Links.Web),
        ]);

        NoticeFact? Fact(string term, string? value, Func<string, string?>? link = null) =>
            string.IsNullOrWhiteSpace(value) ? null : Phrases.Fact(c.Words[term], Links.Line(value, link ?? (_ => null)));
    }
}
