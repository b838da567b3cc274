namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Kept by criteria in words. It would go with the locker to which it belongs.</summary>
public class Appeal
{
    public int Id { get; set; }

    public int LockerId { get; set; }

    public Locker? Locker { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public required string Text { get; set; }
}
