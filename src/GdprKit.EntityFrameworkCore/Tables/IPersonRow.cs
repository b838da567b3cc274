namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A row about one person.</summary>
internal interface IPersonRow
{
    /// <summary>What the register calls them.</summary>
    string Subject { get; }

    /// <summary>Who it is; <see langword="null"/>: all of them.</summary>
    string? Key { get; }
}
