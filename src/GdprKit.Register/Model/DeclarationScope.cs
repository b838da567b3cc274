namespace GdprKit.Register;

/// <summary>How near to the data of an activity a declaration stands, from near to far. The nearest answer holds, or all add up, by kind.</summary>
public enum DeclarationScope
{
    /// <summary>On the activity.</summary>
    Activity,

    /// <summary>On the member that holds the data.</summary>
    Member,

    /// <summary>On the type that holds the data, or on a base type of it.</summary>
    Type,

    /// <summary>On a class around the activity.</summary>
    Group,

    /// <summary>On the assembly of the activity.</summary>
    Assembly,

    /// <summary>On the assembly of the app.</summary>
    App,
}
