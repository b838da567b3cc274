namespace GdprKit.EntityFrameworkCore.Tests.Fair;

/// <summary>Dates whoever took it.</summary>
[DataSubject(typeof(Fairgoer), Identifier = nameof(FairgoerId))]
public class Ride
{
    public int Id { get; set; }

    public FairgoerId FairgoerId { get; set; }

    public Fairgoer? Fairgoer { get; set; }

    [PersonalData(DataCategory.Transaction)]
    public string? Carousel { get; set; }

    public DateTime? DoneAt { get; set; }
}
