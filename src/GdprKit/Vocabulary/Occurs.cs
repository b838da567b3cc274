namespace GdprKit;

/// <summary>How often a declared statement holds. Written where a notice says "may", "in some cases" or "we strive to".</summary>
public enum Occurs
{
    /// <summary>It always holds (the default).</summary>
    Always = 0,

    /// <summary>It holds in some cases ("may").</summary>
    Sometimes = 1,

    /// <summary>It is striven for, not promised.</summary>
    AsFarAsPossible = 2,
}
