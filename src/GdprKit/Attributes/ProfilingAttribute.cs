using System;

namespace GdprKit;

/// <summary>People are profiled here (GDPR Art. 4(4), 13(2)(f)).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ProfilingAttribute : Attribute
{
    /// <summary>Declares it.</summary>
    /// <param name="how">How: "your orders are grouped by kind of goods".</param>
    public ProfilingAttribute(string? how = null) => How = how;

    /// <summary>How: "your orders are grouped by kind of goods".</summary>
    public string? How { get; }

    /// <summary>What it means for the person.</summary>
    public string? Consequence { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }
}
