namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>Its foreign key names the member.</summary>
[DataSubject(typeof(Member), Identifier = nameof(MemberId))]
public class Visit
{
    public int Id { get; set; }

    public int MemberId { get; set; }

    public Member? Member { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public string? Place { get; set; }

    public List<Drink> Drinks { get; } = [];
}
