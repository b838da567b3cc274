namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>Kept while the member consents; no column says until when.</summary>
[DataSubject(typeof(Member), Identifier = nameof(MemberId))]
public class Taste
{
    public int Id { get; set; }

    public int MemberId { get; set; }

    [PersonalData(DataCategory.Preference)]
    public required string Wine { get; set; }
}
