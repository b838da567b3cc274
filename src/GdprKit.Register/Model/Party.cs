namespace GdprKit.Register;

/// <summary>A person or organisation, and how to reach it.</summary>
public abstract record Party
{
    private protected Party()
    {
    }

    /// <summary>The number in the company register of its country.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>The postal address, in one line.</summary>
    public string? Address { get; init; }

    /// <summary>The country, in ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The address of its website or privacy notice.</summary>
    public string? Url { get; init; }
}
