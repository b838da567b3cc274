namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

[DataSubject("Guests", DataSubjectCategory.Visitor, Identifier = nameof(Email))]
public class Feedback
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public required string Text { get; set; }

    public DateTime? ReceivedAt { get; set; }
}
