namespace GdprKit;

/// <summary>Whether a retention is chosen, or a limit that law sets.</summary>
public enum RetentionLimit
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>At least this long: a statutory minimum.</summary>
    AtLeast = 1,

    /// <summary>At most this long: a statutory maximum.</summary>
    AtMost = 2,
}
