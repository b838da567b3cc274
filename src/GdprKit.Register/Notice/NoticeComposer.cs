using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>Composes the privacy notice (GDPR Art. 13, 14) of a register. What is not public does not reach it: it reads only what the law has told to everybody.</summary>
public static class NoticeComposer
{
    /// <summary>The people for whom there is a version of the notice.</summary>
    /// <param name="register">The register.</param>
    /// <returns>Each group of people once, by name.</returns>
    public static IReadOnlyList<NoticeSubject> Subjects(ProcessingRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var say = new Phrases(Words.Of(register.Language));
        return
        [
            .. register.Activities
                .Where(a => a.ProcessorFor.Count == 0)
                .SelectMany(a => a.DataSubjects)
                .DistinctBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => new NoticeSubject { Key = s.Id, Name = say.Subject(s) })
                .OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The notice for everybody, in the register's language.</summary>
    /// <param name="register">The register; <see cref="ProcessingRegister.In"/> gives it in another language.</param>
    /// <returns>The notice.</returns>
    public static NoticeDocument Compose(ProcessingRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Compose(register, (NoticeSubject?)null);
    }

    /// <summary>The notice for some people, in the register's language.</summary>
    /// <param name="register">The register; <see cref="ProcessingRegister.In"/> gives it in another language.</param>
    /// <param name="subject">The key of the people: the identifier of a data subject in the register.</param>
    /// <returns>The notice; <see langword="null"/>: the register knows no such people.</returns>
    public static NoticeDocument? Compose(ProcessingRegister register, string subject)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Subjects(register).FirstOrDefault(s => s.Key == subject) is { } found ? Compose(register, found) : null;
    }

    private static NoticeDocument Compose(ProcessingRegister register, NoticeSubject? subject)
    {
        var context = new NoticeContext(register, subject);
        NoticePart[] sections = [.. Sections(context).OfType<NoticePart>()];
        return new()
        {
            Language = register.Language,
            Languages = register.Languages,
            Title = context.Words["title"],
            Controller = register.Controller is null ? null : Phrases.Clean(register.Controller.Name),
            LastUpdated = register.Notice?.LastUpdated,
            Subject = subject,
            Subjects = Subjects(register),
            Summary = SummaryLayer.Of(context, sections),
            Sections = sections,
        };
    }

    private static IEnumerable<NoticePart?> Sections(NoticeContext context) =>
    [
        AboutSection.Of(context),
        ControllerSection.Of(context),
        ControllerSection.Officer(context),
        PurposesSection.Of(context),
        PurposesSection.Interests(context),
        DataSection.Of(context),
        SourcesSection.Of(context),
        RecipientsSection.Of(context),
        TransfersSection.Of(context),
        RetentionSection.Of(context),
        ProvisionSection.Of(context),
        DecisionsSection.Of(context),
        RightsSection.Of(context),
        ObjectionSection.Of(context),
        WithdrawalSection.Of(context),
        ComplaintSection.Of(context),
        CookiesSection.Of(context),
        SecuritySection.Of(context),
        ChangesSection.Of(context),
    ];
}
