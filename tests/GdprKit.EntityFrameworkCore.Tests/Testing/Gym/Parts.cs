namespace GdprKit.EntityFrameworkCore.Tests.Gym;

public class Reachable
{
    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Phone { get; set; }
}

public class Preferences
{
    [PersonalData(DataCategory.Preference)]
    public string? Colour { get; set; }

    [PersonalData(DataCategory.Health)]
    public string? Diet { get; set; }
}

public class Device
{
    [PersonalData(DataCategory.OnlineIdentifier)]
    public string? Serial { get; set; }
}

/// <summary>About somebody else than the row in which it stands.</summary>
[DataSubject("Emergency contacts", DataSubjectCategory.NextOfKin)]
public class EmergencyContact
{
    [PersonalData(DataCategory.Contact)]
    public string? Number { get; set; }

    public string? Relation { get; set; }
}

/// <summary>No data about people; athletes are in it.</summary>
public class Team
{
    public int Id { get; set; }

    public string? Title { get; set; }

    public List<Athlete> Athletes { get; } = [];
}
