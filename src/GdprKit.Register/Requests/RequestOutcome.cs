namespace GdprKit.Register;

/// <summary>How a right was decided.</summary>
public enum RequestOutcome
{
    /// <summary>In full.</summary>
    Granted,

    /// <summary>In part, which needs a reason as a refusal does.</summary>
    PartlyGranted,

    /// <summary>Not, for a reason that the person is told, with the way to complain (GDPR Art. 12(4)).</summary>
    Refused,
}
