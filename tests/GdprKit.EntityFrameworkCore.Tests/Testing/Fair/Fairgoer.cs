namespace GdprKit.EntityFrameworkCore.Tests.Fair;

/// <summary>Has neither a date of its own nor a column that can be cleared.</summary>
[DataSubject("Fairgoers", DataSubjectCategory.Visitor, Identifier = nameof(Id))]
public class Fairgoer
{
    public FairgoerId Id { get; set; }

    [PersonalData(DataCategory.Demographic)]
    public int Age { get; set; }
}
