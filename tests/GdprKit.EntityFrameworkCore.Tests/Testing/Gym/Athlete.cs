namespace GdprKit.EntityFrameworkCore.Tests.Gym;

/// <summary>An identifier of the app's own, with a converter.</summary>
public readonly record struct AthleteId(Guid Value);

public enum Level
{
    Beginner,
    Advanced,
}

/// <summary>With a column of each kind that an export has to say.</summary>
[DataSubject("Athletes", DataSubjectCategory.Participant, Identifier = nameof(Id))]
public class Athlete
{
    public AthleteId Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    /// <summary>Complex: columns of the same table.</summary>
    public Reachable Reachable { get; set; } = new();

    [PersonalData(DataCategory.Preference)]
    public Level Level { get; set; }

    /// <summary>Held as text.</summary>
    [PersonalData(DataCategory.Preference)]
    public Level? Wanted { get; set; }

    [PersonalData(DataCategory.ImageAudio)]
    public byte[]? Photo { get; set; }

    /// <summary>Held backwards, as encryption would.</summary>
    [PersonalData(DataCategory.Financial)]
    public string? Account { get; set; }

    [PersonalData(DataCategory.Preference)]
    public List<string> Interests { get; set; } = [];

    [PersonalData(DataCategory.Demographic)]
    public DateOnly? BornOn { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Fee { get; set; }

    public double Weight { get; set; }

    public DateTimeOffset? JoinedAt { get; set; }

    public DateOnly? LeftOn { get; set; }

    /// <summary>A document in JSON.</summary>
    public Preferences Preferences { get; set; } = new();

    /// <summary>Somebody else, in the same table.</summary>
    public EmergencyContact Emergency { get; set; } = new();

    /// <summary>Owned, with rows of their own.</summary>
    public List<Device> Devices { get; } = [];

    /// <summary>Another athlete.</summary>
    public AthleteId? InvitedById { get; set; }

    public Athlete? InvitedBy { get; set; }

    public List<Team> Teams { get; } = [];

    public List<Event> Events { get; } = [];
}
