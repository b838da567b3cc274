using System;

namespace GdprKit;

/// <summary>Data leaves the EU/EEA (GDPR Art. 13(1)(f), 30(1)(e), 44–49). The grounds are alternatives, in this order.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TransferAttribute : Attribute
{
    /// <summary>To a country that is not named.</summary>
    /// <param name="anyOf">The grounds, any of them.</param>
    public TransferAttribute(params TransferGround[] anyOf) => AnyOf = anyOf;

    /// <summary>To a country.</summary>
    /// <param name="country">The country, in ISO 3166-1 alpha-2: <c>US</c>.</param>
    /// <param name="anyOf">The grounds, any of them.</param>
    public TransferAttribute(string country, params TransferGround[] anyOf)
    {
        Country = country;
        AnyOf = anyOf;
    }

    /// <summary>The grounds, any of them.</summary>
    public TransferGround[] AnyOf { get; }

    /// <summary>The country, in ISO 3166-1 alpha-2: <c>US</c>.</summary>
    public string? Country { get; }

    /// <summary>Supplementary measures that protect the transfer.</summary>
    public string? Supplementary { get; set; }

    /// <summary>Where a copy of the safeguards is to be had (Art. 13(1)(f)).</summary>
    public string? Url { get; set; }

    /// <summary>The reference of the transfer impact assessment; for the authority.</summary>
    public string? Assessment { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }
}
