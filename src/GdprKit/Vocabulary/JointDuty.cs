using System;

namespace GdprKit;

/// <summary>Duties that joint controllers share out (GDPR Art. 26(1)). Values combine with <c>|</c>.</summary>
[Flags]
public enum JointDuty
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>To inform the people (Art. 13–14).</summary>
    Inform = 1,

    /// <summary>To answer requests (Art. 15–22).</summary>
    AnswerRights = 2,

    /// <summary>To be the contact point.</summary>
    ContactPoint = 4,

    /// <summary>Security (Art. 32).</summary>
    Security = 8,

    /// <summary>To notify breaches (Art. 33–34).</summary>
    NotifyBreaches = 16,

    /// <summary>To engage processors (Art. 28).</summary>
    EngageProcessors = 32,
}
