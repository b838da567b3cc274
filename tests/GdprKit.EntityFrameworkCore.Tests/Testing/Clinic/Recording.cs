namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

[DataSubject("Visitors", DataSubjectCategory.Visitor)]
public class Recording
{
    public int Id { get; set; }

    [PersonalData(DataCategory.ImageAudio)]
    public byte[]? Image { get; set; }

    public DateTime RecordedAt { get; set; }
}
