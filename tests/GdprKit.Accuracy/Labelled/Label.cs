namespace GdprKit.Accuracy.Labelled;

/// <summary>What a reader of the type said of a member; README.md in this folder says when.</summary>
internal enum Label
{
    /// <summary>Nobody was asked: a sibling, there for its context.</summary>
    None,

    /// <summary>Personal data.</summary>
    Yes,

    /// <summary>None.</summary>
    No,

    /// <summary>A key or reference to a person, not data by itself. Not scored.</summary>
    Link,

    /// <summary>Readers would disagree. Not scored.</summary>
    Unclear,
}
