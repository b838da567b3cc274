namespace GdprKit.Register;

/// <summary>Whether a consent counts.</summary>
public enum ConsentState
{
    /// <summary>It was never given.</summary>
    None,

    /// <summary>It counts.</summary>
    Given,

    /// <summary>The person withdrew it (GDPR Art. 7(3)).</summary>
    Withdrawn,

    /// <summary>The time is over until which it was given.</summary>
    Expired,

    /// <summary>It was given to another version of the text.</summary>
    Outdated,
}
