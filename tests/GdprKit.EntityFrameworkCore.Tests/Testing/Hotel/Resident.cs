namespace GdprKit.EntityFrameworkCore.Tests.Hotel;

/// <summary>The row is kept long, its documents short.</summary>
[DataSubject("Residents", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Resident
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Name { get; set; }

    public Footage? Footage { get; set; }

    /// <summary>Must be there.</summary>
    public Doorbell Doorbell { get; set; } = new();

    /// <summary>Two things with two times.</summary>
    public Card? Card { get; set; }

    public DateTime LeftAt { get; set; }
}

public class Footage
{
    [PersonalData(DataCategory.UsageBehaviour)]
    public string? Seen { get; set; }
}

public class Doorbell
{
    [PersonalData(DataCategory.UsageBehaviour)]
    public string? Rang { get; set; }
}

public class Card
{
    [PersonalData(DataCategory.OfficialIdentifier)]
    public string? Number { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public string? LastDoor { get; set; }
}
