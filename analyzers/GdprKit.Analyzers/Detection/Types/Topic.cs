namespace GdprKit.Analyzers.Detection.Types;

/// <summary>What a type is about, by its name, its bases and its members.</summary>
internal enum Topic
{
    /// <summary>Nothing that the lexicon knows.</summary>
    Unknown,

    /// <summary>People: <c>Customer</c>.</summary>
    Person,

    /// <summary>People, but a bare name may be something else's: <c>LoginModel</c>, <c>ProjectMember</c>, <c>Order</c>.</summary>
    SomebodyInPassing,

    /// <summary>One fact about people, of a category of its own: <c>Diagnosis</c>, <c>WorkHistory</c>.</summary>
    Fact,

    /// <summary>What people write: <c>Review</c>.</summary>
    Writing,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A thing.</summary>
    Thing,

    /// <summary>The values of a fact to choose from: <c>AllergyType</c>.</summary>
    Lookup,

    /// <summary>An organisation or a place, whose contact data is nobody's own.</summary>
    Organisation,

    /// <summary>A part of a program that may carry data past: a job, a page.</summary>
    Machinery,

    /// <summary>Settings: they hold no data about people, unless their members say so beyond doubt.</summary>
    Settings,

    /// <summary>A service: it holds no data about people.</summary>
    Program,
}
