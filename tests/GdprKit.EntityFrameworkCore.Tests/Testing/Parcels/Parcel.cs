namespace GdprKit.EntityFrameworkCore.Tests.Parcels;

/// <summary>The columns that date its retention are personal data themselves, which a need of their own has.</summary>
[DataSubject(typeof(Sender), Identifier = nameof(SenderId))]
public class Parcel
{
    public int Id { get; set; }

    public int SenderId { get; set; }

    public Sender? Sender { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public DateOnly? BookedOn { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public DateTime? BroughtAt { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Price { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? ToAddress { get; set; }
}
