using System;

namespace GdprKit;

/// <summary>Where data is stored, for the record.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class StoredInAttribute : Attribute
{
    /// <summary>Declares a region without naming the system.</summary>
    public StoredInAttribute() { }

    /// <summary>Names the system.</summary>
    /// <param name="system">The system: "CRM".</param>
    public StoredInAttribute(string system) => System = system;

    /// <summary>The system: "CRM".</summary>
    public string? System { get; }

    /// <summary>The country (ISO 3166-1 alpha-2) or region: <c>DK</c>, "EU/EEA".</summary>
    public string? Region { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }
}
