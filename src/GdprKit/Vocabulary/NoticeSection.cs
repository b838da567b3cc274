namespace GdprKit;

/// <summary>The section of the privacy notice in which a statement stands.</summary>
public enum NoticeSection
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The introduction.</summary>
    Introduction = 1,

    /// <summary>What the notice covers.</summary>
    Scope = 2,

    /// <summary>Who is responsible.</summary>
    Controller = 3,

    /// <summary>Purposes and legal bases.</summary>
    Purposes = 4,

    /// <summary>Categories of data.</summary>
    Data = 5,

    /// <summary>Where the data comes from.</summary>
    Sources = 6,

    /// <summary>Who receives the data.</summary>
    Recipients = 7,

    /// <summary>Transfers out of the EU/EEA.</summary>
    Transfers = 8,

    /// <summary>How long data is kept.</summary>
    Retention = 9,

    /// <summary>Automated decisions and profiling.</summary>
    AutomatedDecisions = 10,

    /// <summary>Rights.</summary>
    Rights = 11,

    /// <summary>Cookies.</summary>
    Cookies = 12,

    /// <summary>Security.</summary>
    Security = 13,

    /// <summary>Changes of the notice.</summary>
    Changes = 14,

    /// <summary>Other laws.</summary>
    OtherLaws = 15,

    /// <summary>Said at the moment of collection.</summary>
    AtCollection = 16,
}
