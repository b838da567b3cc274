namespace GdprKit.Register.Notice;

/// <summary>The privacy notice (GDPR Art. 13, 14) of a register, in one language, before it gets a form.</summary>
public sealed record NoticeDocument
{
    /// <summary>The language, in BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The languages in which the notice is complete, in BCP 47.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the controller; <see langword="null"/>: not declared.</summary>
    public string? Controller { get; init; }

    /// <summary>When it was last changed, as <c>yyyy-MM-dd</c>.</summary>
    public string? LastUpdated { get; init; }

    /// <summary>The people whom this version is about; <see langword="null"/>: everybody.</summary>
    public NoticeSubject? Subject { get; init; }

    /// <summary>The people for whom there is a version of its own.</summary>
    public IReadOnlyList<NoticeSubject> Subjects { get; init; } = [];

    /// <summary>The first layer: the notice in short, with links into the sections.</summary>
    public required NoticePart Summary { get; init; }

    /// <summary>The sections, in order. One that has nothing to say is left out.</summary>
    public required IReadOnlyList<NoticePart> Sections { get; init; }
}
