namespace GdprKit.Register;

/// <summary>What became of an objection.</summary>
public enum ObjectionState
{
    /// <summary>It waits for a decision, and the processing with it (GDPR Art. 18(1)(d)).</summary>
    Received,

    /// <summary>The processing stops.</summary>
    Upheld,

    /// <summary>Compelling legitimate grounds override (Art. 21(1)).</summary>
    Rejected,

    /// <summary>The person objects no longer.</summary>
    TakenBack,
}
