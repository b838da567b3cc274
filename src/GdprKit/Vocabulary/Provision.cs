namespace GdprKit;

/// <summary>Whether people must provide the data (GDPR Art. 13(2)(e)).</summary>
public enum Provision
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Providing it is voluntary.</summary>
    Voluntary = 1,

    /// <summary>A contract asks for it, or it is needed to enter into one.</summary>
    Contractual = 2,

    /// <summary>A law asks for it.</summary>
    Statutory = 3,
}
