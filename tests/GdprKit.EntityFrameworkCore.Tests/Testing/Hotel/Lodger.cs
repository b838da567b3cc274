namespace GdprKit.EntityFrameworkCore.Tests.Hotel;

/// <summary>Anonymised, with all that a row can hold beside columns.</summary>
[DataSubject("Lodgers", DataSubjectCategory.Visitor, Identifier = nameof(Id))]
public class Lodger
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Name { get; set; }

    /// <summary>Owned, in JSON.</summary>
    public Wishes? Wishes { get; set; }

    /// <summary>Complex, in JSON.</summary>
    public Parking? Parking { get; set; }

    /// <summary>A list in JSON.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>Rows of their own.</summary>
    public List<Stay> Stays { get; } = [];

    public DateTime LeftAt { get; set; }
}

public class Wishes
{
    [PersonalData(DataCategory.Health)]
    public string? Diet { get; set; }
}

public class Parking
{
    [PersonalData(DataCategory.OnlineIdentifier)]
    public string? Plate { get; set; }
}

public class Call
{
    [PersonalData(DataCategory.Contact)]
    public string? Number { get; set; }
}

public class Stay
{
    [PersonalData(DataCategory.Location)]
    public string? Room { get; set; }
}
