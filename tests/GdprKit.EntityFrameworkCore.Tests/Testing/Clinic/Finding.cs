namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Dated by the visit to which it belongs. It may refer to an earlier one.</summary>
public class Finding
{
    public long Id { get; set; }

    public PatientId PatientId { get; set; }

    public int VisitNumber { get; set; }

    public Visit? Visit { get; set; }

    public long? EarlierId { get; set; }

    public Finding? Earlier { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public required string Text { get; set; }
}
