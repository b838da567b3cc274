namespace GdprKit.Register;

/// <summary>What was done about a request.</summary>
public enum RequestStep
{
    /// <summary>It was received.</summary>
    Received,

    /// <summary>The person was asked who they are (GDPR Art. 12(6)).</summary>
    IdentityAsked,

    /// <summary>It is sure who the person is.</summary>
    IdentityConfirmed,

    /// <summary>The time was extended, and the person was told (Art. 12(3)).</summary>
    Extended,

    /// <summary>A right was granted or refused.</summary>
    Decided,

    /// <summary>What was granted was done.</summary>
    Done,

    /// <summary>Recipients are to be told (Art. 19).</summary>
    RecipientsQueued,

    /// <summary>The person was answered.</summary>
    Closed,
}
