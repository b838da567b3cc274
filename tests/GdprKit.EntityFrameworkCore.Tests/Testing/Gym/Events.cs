namespace GdprKit.EntityFrameworkCore.Tests.Gym;

/// <summary>One table for the hierarchy.</summary>
[DataSubject(typeof(Athlete), Identifier = nameof(AthleteId))]
public abstract class Event
{
    public int Id { get; set; }

    public AthleteId AthleteId { get; set; }

    public Athlete? Athlete { get; set; }
}

public class Training : Event
{
    [PersonalData(DataCategory.UsageBehaviour)]
    public string? Plan { get; set; }

    /// <summary>Somebody of another kind.</summary>
    public int? CoachId { get; set; }

    public Coach? Coach { get; set; }
}

[DataSubject("Coaches", DataSubjectCategory.Employee, Identifier = nameof(Id))]
public class Coach
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Alias { get; set; }
}

public class Match : Event
{
    [PersonalData(DataCategory.UsageBehaviour)]
    public int? Goals { get; set; }
}

/// <summary>Between two athletes.</summary>
[DataSubject(typeof(Athlete), Identifier = nameof(SenderId))]
[DataSubject(typeof(Athlete), Identifier = nameof(ReceiverId))]
public class Message
{
    public int Id { get; set; }

    public AthleteId SenderId { get; set; }

    public AthleteId ReceiverId { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Text { get; set; }

    [PersonalData(DataCategory.Identity)]
    [DataSubject("Moderators", DataSubjectCategory.Employee)]
    public string? Moderator { get; set; }

    public DateTime SentAt { get; set; }
}

/// <summary>Observed, and analysed by consent.</summary>
[DataSubject(typeof(Athlete), Identifier = nameof(AthleteId))]
public class Score
{
    public int Id { get; set; }

    public AthleteId AthleteId { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public double Pulse { get; set; }

    [PersonalData(DataCategory.UsageBehaviour, DerivedFrom = "your pulse")]
    public double Fitness { get; set; }

    public DateTime ComputedAt { get; set; }
}
