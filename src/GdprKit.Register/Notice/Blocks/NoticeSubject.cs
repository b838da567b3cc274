namespace GdprKit.Register.Notice;

/// <summary>People for whom there is a version of the notice.</summary>
public sealed record NoticeSubject
{
    /// <summary>Their key, which is their identifier in the register.</summary>
    public required string Key { get; init; }

    /// <summary>The people, in the plural.</summary>
    public required string Name { get; init; }
}
