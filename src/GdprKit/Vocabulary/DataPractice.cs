namespace GdprKit;

/// <summary>A practice that can be denied with <see cref="NeverAttribute"/>.</summary>
public enum DataPractice
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Processing special categories of data (GDPR Art. 9).</summary>
    SpecialCategories = 1,

    /// <summary>Processing criminal data (Art. 10).</summary>
    CriminalData = 2,

    /// <summary>Processing data of children (Art. 8).</summary>
    ChildrensData = 3,

    /// <summary>Profiling (Art. 4(4)).</summary>
    Profiling = 4,

    /// <summary>Decisions based solely on automated processing (Art. 22).</summary>
    AutomatedDecisions = 5,

    /// <summary>Direct marketing (Art. 21(2)).</summary>
    DirectMarketing = 6,

    /// <summary>Disclosing data to anybody.</summary>
    Disclosure = 7,

    /// <summary>Disclosing data for advertising.</summary>
    DisclosureForAdvertising = 8,

    /// <summary>Disclosing data beyond what the notice says.</summary>
    DisclosureBeyondNotice = 9,

    /// <summary>Selling data.</summary>
    Sale = 10,

    /// <summary>Transferring data out of the EU/EEA (Art. 44).</summary>
    Transfers = 11,

    /// <summary>Cookies that are not strictly necessary.</summary>
    OptionalCookies = 12,
}
