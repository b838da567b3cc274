namespace GdprKit;

/// <summary>Who may read a declared fact. The record (GDPR Art. 30) is for the authority; the notice (Art. 13, 14) is public.</summary>
public enum Audience
{
    /// <summary>What the kind of fact gives: public only for what Art. 13 and 14 ask for, otherwise the authority.</summary>
    Default = 0,

    /// <summary>Everybody: it may stand in the privacy notice.</summary>
    Public = 1,

    /// <summary>The supervisory authority and the data protection officer.</summary>
    Authority = 2,

    /// <summary>Nobody outside the organisation.</summary>
    Internal = 3,
}
