using System;

namespace GdprKit;

/// <summary>With whom the contract of Art. 6(1)(b) is made. Values combine with <c>|</c>; unstated means <see cref="You"/>.</summary>
[Flags]
public enum ContractParty
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The person.</summary>
    You = 1,

    /// <summary>The organisation that the person represents.</summary>
    YourOrganisation = 2,
}
