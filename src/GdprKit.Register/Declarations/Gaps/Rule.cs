namespace GdprKit.Declarations.Gaps;

/// <summary>A rule about declarations, judged alike in the compiler and in the running app.</summary>
/// <param name="id">The diagnostic's identifier.</param>
/// <param name="severity">What the rule claims.</param>
/// <param name="articles">The articles of the GDPR that ask for it, empty for rules of consistency.</param>
/// <param name="title">What is wrong, in general.</param>
/// <param name="message">What is wrong here: {0} is the subject, {1} the detail.</param>
/// <param name="why">Why it matters, in a sentence.</param>
internal abstract class Rule(string id, RuleSeverity severity, string articles, string title, string message, string why)
{
    public string Id { get; } = id;

    public RuleSeverity Severity { get; } = severity;

    public string Articles { get; } = articles;

    public string Title { get; } = title;

    public string Message { get; } = message;

    public string Why { get; } = why;

    /// <summary>The kinds of declaration that <see cref="Faults"/> judges.</summary>
    public virtual IReadOnlyList<string> Kinds => [];

    /// <summary>Whether an app may answer for its libraries, so that a library by itself lacks nothing.</summary>
    public virtual bool MayBeAnsweredByApp => false;

    /// <summary>Whether it is asked of what is done on behalf of a controller (Art. 28), who answers for most.</summary>
    public virtual bool HoldsForProcessors => false;

    /// <summary>What is wrong with one declaration by itself, wherever it stands: the details of the message.</summary>
    public virtual IEnumerable<string> Faults(DeclarationContext declaration) => [];

    /// <summary>What one activity lacks.</summary>
    public virtual IEnumerable<GapFinding> Find(ActivityContext activity) => [];

    /// <summary>What only the whole register shows.</summary>
    public virtual IEnumerable<GapFinding> Find(RegisterContext register) => [];
}
