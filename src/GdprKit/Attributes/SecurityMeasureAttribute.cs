using System;

namespace GdprKit;

/// <summary>A security measure (GDPR Art. 32, 30(1)(g)). The list is never complete, and never shown to anonymous readers of the register.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class SecurityMeasureAttribute : Attribute
{
    /// <summary>Names measures.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="more">More measures.</param>
    public SecurityMeasureAttribute(Measure measure, params Measure[] more)
    {
        Measure = measure;
        More = more;
    }

    /// <summary>Describes a measure in words.</summary>
    /// <param name="description">The description.</param>
    /// <param name="measures">The kinds of measure that it is.</param>
    public SecurityMeasureAttribute(string description, params Measure[] measures)
    {
        Description = description;
        Measures = measures;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>More measures.</summary>
    public Measure[]? More { get; }

    /// <summary>The description.</summary>
    public string? Description { get; }

    /// <summary>The kinds of measure that it is.</summary>
    public Measure[]? Measures { get; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }

    /// <summary>Who may read it. Unstated, it is the authority's (GDPR Art. 30) and never in the notice.</summary>
    public Audience Audience { get; set; }
}
