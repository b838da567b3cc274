namespace GdprKit.EntityFrameworkCore;

/// <summary>A row about one person.</summary>
internal interface IPersonRow
{
    /// <summary>What the register calls them.</summary>
    string Subject { get; }

    /// <summary>Who it is.</summary>
    string Key { get; }
}
