namespace GdprKit;

/// <summary>Which end counts where a retention has both a period and an ending event.</summary>
public enum Whichever
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Whichever comes first.</summary>
    First = 1,

    /// <summary>Whichever comes last.</summary>
    Last = 2,
}
