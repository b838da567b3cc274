namespace GdprKit.Benchmarks.Site;

/// <summary>One of the many rows that a site writes about a guest.</summary>
[DataSubject("Guests", DataSubjectCategory.Visitor, Identifier = nameof(GuestId))]
public sealed class Visit
{
    public long Id { get; set; }

    public Guid GuestId { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public required string Address { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public required string Page { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public int Seconds { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Spent { get; set; }

    public DateTime EndedAt { get; set; }
}
