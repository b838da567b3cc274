namespace GdprKit.EntityFrameworkCore.Tests.Hotel;

/// <summary>Pseudonymised, and a document says who it is.</summary>
[DataSubject("Reviewers", DataSubjectCategory.Visitor, Identifier = nameof(Id))]
public class Reviewer
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Name { get; set; }

    public Profile? Profile { get; set; }

    public DateTime WroteAt { get; set; }
}

public class Profile
{
    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }
}
