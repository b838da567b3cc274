namespace GdprKit;

/// <summary>How changes of the privacy notice are told (GDPR Art. 13(3)).</summary>
public enum ChangeNotice
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The new version is published.</summary>
    Published = 1,

    /// <summary>Changes are announced.</summary>
    Announced = 2,

    /// <summary>Changes are announced before they take effect.</summary>
    AnnouncedInAdvance = 3,
}
