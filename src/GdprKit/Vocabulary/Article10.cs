namespace GdprKit;

/// <summary>The grounds of GDPR Art. 10 on which criminal data may be processed, in addition to a basis of Art. 6.</summary>
public enum Article10
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Under the control of official authority.</summary>
    OfficialAuthority = 1,

    /// <summary>Authorised by Union or Member State law.</summary>
    AuthorisedByLaw = 2,
}
