namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>Who is at work. Whoever writes to this row makes all others wait who do so in their transactions.</summary>
internal sealed class LeaseRow
{
    /// <summary>The work.</summary>
    public required string Name { get; set; }

    /// <summary>The node; <see langword="null"/>: none.</summary>
    public Guid? Owner { get; set; }

    /// <summary>Until when it has the work if it is heard of no more.</summary>
    public DateTime Until { get; set; }

    /// <summary>Counts the changes.</summary>
    public long Version { get; set; }
}
