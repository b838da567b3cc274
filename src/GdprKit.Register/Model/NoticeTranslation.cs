namespace GdprKit.Register;

/// <summary>The declared texts of the notice in another language than the register's (GDPR Art. 12(1)).</summary>
public sealed record NoticeTranslation
{
    /// <summary>The language, in BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Whether every text of the notice is translated. Only then is the notice offered in the language.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Each translated text by the declared one, in which all white space is a single blank.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }
}
