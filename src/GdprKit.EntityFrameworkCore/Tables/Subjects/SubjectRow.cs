namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>What is recorded about a person, or about all of a kind. The key stands in columns of several types, so that SQL compares it with the app's own columns without a cast.</summary>
internal abstract class SubjectRow : IPersonRow
{
    /// <summary>Whom it concerns, as the register calls them.</summary>
    public required string Subject { get; set; }

    /// <summary>The person; <see langword="null"/>: all of them.</summary>
    public string? Key { get; set; }

    public long? KeyNumber { get; set; }

    public Guid? KeyGuid { get; set; }
}
