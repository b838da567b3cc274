namespace GdprKit.EntityFrameworkCore.Tests.Club;

[DataSubject("Members", DataSubjectCategory.Member, Identifier = nameof(Id), FormerIds = ["regulars"])]
public class Member
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Email { get; set; }

    public bool IsHidden { get; set; }

    public List<Visit> Visits { get; } = [];
}
