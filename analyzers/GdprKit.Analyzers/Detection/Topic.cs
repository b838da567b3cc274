namespace GdprKit.Analyzers.Detection;

/// <summary>What a type is about, by its name and its bases.</summary>
internal enum Topic
{
    /// <summary>Nothing that the lexicon knows.</summary>
    Unknown,

    /// <summary>People: <c>Customer</c>.</summary>
    Person,

    /// <summary>People, but a bare name may be something else's: <c>LoginModel</c>, <c>ProjectMember</c>.</summary>
    SomebodyInPassing,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>An organisation, a place or a thing.</summary>
    Other,

    /// <summary>A service or settings: it holds no data about people.</summary>
    Program,
}
