namespace GdprKit.Analyzers.Detection.Words;

/// <summary>How much of a sign a term is by itself, and what it needs around it. The weakest first.</summary>
internal enum TermStrength
{
    /// <summary>Things have it as often as people do: "name". Only a type that names people decides.</summary>
    Generic,

    /// <summary>Part of a postal address: of people, or of a type that is an address.</summary>
    Postal,

    /// <summary>Only in a type about people: "password", "age".</summary>
    Contextual,

    /// <summary>By itself, though organisations and things may have it too: "e-mail address".</summary>
    Usual,

    /// <summary>Nothing but a person has it: "surname".</summary>
    Certain,
}
