namespace GdprKit;

/// <summary>From whom data comes. Whatever does not come from the person falls under GDPR Art. 14.</summary>
public enum DataOrigin
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The person.</summary>
    DataSubject = 1,

    /// <summary>Observed when the person uses a service or device.</summary>
    Observed = 2,

    /// <summary>The employer or client that the person represents.</summary>
    Employer = 3,

    /// <summary>Our own staff.</summary>
    Staff = 4,

    /// <summary>Other people.</summary>
    OtherPeople = 5,

    /// <summary>A partner.</summary>
    Partner = 6,

    /// <summary>A company in our group.</summary>
    GroupCompany = 7,

    /// <summary>Social media.</summary>
    SocialMedia = 8,

    /// <summary>A public source.</summary>
    PublicSource = 9,

    /// <summary>An information or address service.</summary>
    InformationService = 10,

    /// <summary>A public authority.</summary>
    Authority = 11,
}
