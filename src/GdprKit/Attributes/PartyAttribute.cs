using System;

namespace GdprKit;

/// <summary>An organisation or a group of them, and how to reach it.</summary>
public abstract class PartyAttribute : Attribute
{
    /// <summary>For the attributes of this assembly.</summary>
    private protected PartyAttribute() { }

    /// <summary>The number in the company register of its country.</summary>
    public string? RegistrationNumber { get; set; }

    /// <summary>The postal address, in one line.</summary>
    public string? Address { get; set; }

    /// <summary>The country, in ISO 3166-1 alpha-2: <c>DK</c>.</summary>
    public string? Country { get; set; }

    /// <summary>The e-mail address for questions about personal data.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number, in international form: <c>+45 33 19 32 00</c>.</summary>
    public string? Phone { get; set; }

    /// <summary>The address of its website or privacy notice.</summary>
    public string? Url { get; set; }
}
