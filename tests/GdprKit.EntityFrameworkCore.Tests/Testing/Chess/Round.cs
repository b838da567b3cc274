namespace GdprKit.EntityFrameworkCore.Tests.Chess;

public class Round
{
    public int Id { get; set; }

    public int TournamentId { get; set; }

    public Tournament? Tournament { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Result { get; set; }

    public DateTime HeldAt { get; set; }
}
