using System;

namespace GdprKit;

/// <summary>What is said about an item of personal data, by the member that holds it or by the activity that uses it.</summary>
public abstract class DataUseAttribute : Attribute
{
    /// <summary>For the attributes of this assembly.</summary>
    private protected DataUseAttribute() { }

    /// <summary>What the item is called in register and notice. <see langword="null"/>: inferred from the member's name, <c>TelephoneNumber</c> as "Telephone number".</summary>
    public string? Label { get; set; }

    /// <summary>What the item is, where its name does not say it.</summary>
    public string? Description { get; set; }

    /// <summary>Why it is needed; for the authority. Say it for an <see cref="DataCategory.OfficialIdentifier"/> (GDPR Art. 87).</summary>
    public string? Because { get; set; }

    /// <summary>From which data it is derived, if it is not collected.</summary>
    public string? DerivedFrom { get; set; }

    /// <summary>What follows if it is not provided (GDPR Art. 13(2)(e)).</summary>
    public string? Consequence { get; set; }

    /// <summary>In which protected form it is held.</summary>
    public Protection Protection { get; set; }

    /// <summary>Whether it must be provided (GDPR Art. 13(2)(e)).</summary>
    public Provision Provision { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>, the country in ISO 3166-1 alpha-2 or <c>EU</c>: <c>SE:1999:1078:7:2</c>, <c>EU:32016R0679:6-1-c</c>.</summary>
    public string? Law { get; set; }
}
