namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A legal hold.</summary>
internal sealed class LegalHoldRow : SubjectRow
{
    public Guid Id { get; set; }

    public required string Ground { get; set; }

    public required string Owner { get; set; }

    public DateTime From { get; set; }

    public DateOnly ReviewOn { get; set; }

    public DateTime? ReleasedAt { get; set; }

    public string? ReleasedBy { get; set; }
}
