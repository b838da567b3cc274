using System;

namespace GdprKit;

/// <summary>From whom data comes (GDPR Art. 14(2)(f), 15(1)(g)). The origin decides between Art. 13 and 14.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class DataSourceAttribute : Attribute
{
    /// <summary>Declares the source.</summary>
    /// <param name="origin">From whom it comes.</param>
    /// <param name="details">More about it: "the form on the website".</param>
    public DataSourceAttribute(DataOrigin origin, string? details = null)
    {
        Origin = origin;
        Details = details;
    }

    /// <summary>From whom it comes.</summary>
    public DataOrigin Origin { get; }

    /// <summary>More about it: "the form on the website".</summary>
    public string? Details { get; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }
}
