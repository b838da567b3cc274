namespace GdprKit.Declarations.Resolution;

/// <summary>Where a declaration stands, from near to far as seen from an item of data in an activity.</summary>
internal enum ScopeKind
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
