namespace GdprKit.Register;

/// <summary>Who acts for the person whose data it is.</summary>
public enum ActingPerson
{
    /// <summary>The person.</summary>
    DataSubject,

    /// <summary>Whoever holds parental responsibility (GDPR Art. 8(1)).</summary>
    Parent,

    /// <summary>Somebody else with a mandate.</summary>
    Representative,
}
