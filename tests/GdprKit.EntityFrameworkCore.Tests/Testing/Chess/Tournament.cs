namespace GdprKit.EntityFrameworkCore.Tests.Chess;

/// <summary>It refers to its last round, which refers to it.</summary>
[DataSubject("Organisers", DataSubjectCategory.Member, Identifier = nameof(OrganiserId))]
public class Tournament
{
    public int Id { get; set; }

    public int OrganiserId { get; set; }

    public int? LastRoundId { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Invitation { get; set; }

    public DateTime HeldAt { get; set; }
}
