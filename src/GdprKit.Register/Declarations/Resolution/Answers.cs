namespace GdprKit.Declarations.Resolution;

/// <summary>What declarations say of data. Items of which none of them speaks by itself share it.</summary>
internal sealed class Answers
{
    public required IReadOnlyList<Scoped> LegalBases { get; init; }

    public required IReadOnlyList<Scoped> Retention { get; init; }

    public required IReadOnlyList<Scoped> Sources { get; init; }

    public required IReadOnlyList<Scoped> Subjects { get; init; }

    public required IReadOnlyList<Scoped> Recipients { get; init; }

    public required IReadOnlyList<Scoped> Transfers { get; init; }

    /// <summary>The same, about these people.</summary>
    public Answers About(IReadOnlyList<Scoped> people) =>
        new() { LegalBases = LegalBases, Retention = Retention, Sources = Sources, Subjects = people, Recipients = Recipients, Transfers = Transfers };
}
