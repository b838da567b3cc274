namespace GdprKit;

/// <summary>What a cookie is for. Only <see cref="StrictlyNecessary"/> needs no consent.</summary>
public enum CookiePurpose
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>A service that the person asked for (ePrivacy Directive Art. 5(3)).</summary>
    StrictlyNecessary = 1,

    /// <summary>Remembering choices.</summary>
    Preferences = 2,

    /// <summary>Measuring use.</summary>
    Statistics = 3,

    /// <summary>Advertising.</summary>
    Marketing = 4,
}
