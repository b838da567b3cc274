namespace GdprKit;

/// <summary>How a consent is given.</summary>
public enum ConsentForm
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>By a click or another clear electronic act.</summary>
    Click = 1,

    /// <summary>In writing.</summary>
    Written = 2,

    /// <summary>Orally.</summary>
    Oral = 3,

    /// <summary>By using the service. Not a valid consent (Art. 4(11)); can be declared so that it is found.</summary>
    ImpliedByUse = 4,
}
