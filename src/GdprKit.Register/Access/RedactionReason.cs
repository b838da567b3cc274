namespace GdprKit.Register;

/// <summary>Why something of a person's rows is not given to them.</summary>
public enum RedactionReason
{
    /// <summary>It is about somebody else (GDPR Art. 15(4), 20(4)).</summary>
    AboutOthers,

    /// <summary>It is the key of somebody else (Art. 15(4), 20(4)).</summary>
    IdentifiesOthers,

    /// <summary>It is processed only on behalf of another controller, who answers (Art. 28(3)(e)).</summary>
    OnBehalfOfOthers,
}
