namespace GdprKit.Analyzers.Detection;

/// <summary>What the name of a type says about its members.</summary>
internal enum TypeMeaning
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>It describes a person.</summary>
    Person,

    /// <summary>It describes an organisation, whose name, address and telephone are nobody's.</summary>
    Organisation,

    /// <summary>It describes settings, services and other things of code.</summary>
    Code,
}
