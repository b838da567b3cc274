using System;

namespace GdprKit;

/// <summary>Rights of the person. Values combine with <c>|</c>.</summary>
[Flags]
public enum DataRight
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>To be informed (GDPR Art. 12–14).</summary>
    Information = 1,

    /// <summary>Access (Art. 15).</summary>
    Access = 2,

    /// <summary>Rectification (Art. 16).</summary>
    Rectification = 4,

    /// <summary>Erasure (Art. 17).</summary>
    Erasure = 8,

    /// <summary>Restriction of processing (Art. 18).</summary>
    Restriction = 16,

    /// <summary>Data portability (Art. 20).</summary>
    Portability = 32,

    /// <summary>To object (Art. 21(1)).</summary>
    Objection = 64,

    /// <summary>To object to direct marketing (Art. 21(2)).</summary>
    MarketingObjection = 128,

    /// <summary>Not to be subject to a solely automated decision (Art. 22).</summary>
    HumanDecision = 256,

    /// <summary>To withdraw consent (Art. 7(3)).</summary>
    WithdrawConsent = 512,

    /// <summary>To complain to the supervisory authority (Art. 77).</summary>
    Complaint = 1024,

    /// <summary>To get the essence of a joint controllers' arrangement (Art. 26(2)).</summary>
    JointArrangement = 2048,

    /// <summary>To get a copy of the safeguards of a transfer (Art. 13(1)(f)).</summary>
    TransferSafeguards = 4096,

    /// <summary>That recipients are told of rectification, erasure and restriction (Art. 19).</summary>
    RecipientNotification = 8192,

    /// <summary>Remedies in court and compensation (Art. 78, 79, 82).</summary>
    Remedy = 16384,

    /// <summary>All of them.</summary>
    All = 32767,
}
