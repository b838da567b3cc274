namespace GdprKit.Declarations.Resolution;

/// <summary>One item of data in one activity, with every declaration that reaches it.</summary>
internal sealed class ResolvedItem
{
    public required string Name { get; init; }

    /// <summary>Whether the name was inferred from a member's, and so is no content of its own.</summary>
    public bool NameIsInferred { get; init; }

    /// <summary>What says that the item is personal data: a tag, or <c>Processes</c> for data that no type holds.</summary>
    public required Declaration Tag { get; init; }

    /// <summary>The <c>Processes</c> that names it, if one does.</summary>
    public Declaration? Use { get; init; }

    /// <summary>The type and member that hold it, if any.</summary>
    public DataMember? Member { get; init; }

    public TypeReference? Holder { get; init; }

    public required Answers Answers { get; init; }

    public IReadOnlyList<Scoped> LegalBases => Answers.LegalBases;

    public IReadOnlyList<Scoped> Retention => Answers.Retention;

    public IReadOnlyList<Scoped> Sources => Answers.Sources;

    public IReadOnlyList<Scoped> Subjects => Answers.Subjects;

    public IReadOnlyList<Scoped> Recipients => Answers.Recipients;

    public IReadOnlyList<Scoped> Transfers => Answers.Transfers;

    public string? Category => Tag.Text("category");

    /// <summary>The same item, about these people.</summary>
    public ResolvedItem About(IReadOnlyList<Scoped> people) => new()
    {
        Name = Name,
        NameIsInferred = NameIsInferred,
        Tag = Tag,
        Use = Use,
        Member = Member,
        Holder = Holder,
        Answers = Answers.About(people),
    };
}
