namespace GdprKit.Register;

/// <summary>How far a request is.</summary>
public enum RequestStatus
{
    /// <summary>It was received and waits for an answer.</summary>
    Open,

    /// <summary>The person was asked who they are (GDPR Art. 12(6)).</summary>
    AwaitingIdentity,

    /// <summary>Every right that was asked for is decided.</summary>
    Decided,

    /// <summary>It was answered.</summary>
    Closed,
}
