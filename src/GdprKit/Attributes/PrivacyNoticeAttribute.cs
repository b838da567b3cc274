using System;

namespace GdprKit;

/// <summary>The privacy notice (GDPR Art. 12–14): the language of all declared texts, its date, and how changes are told.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class PrivacyNoticeAttribute : Attribute
{
    /// <summary>Declares the notice.</summary>
    public PrivacyNoticeAttribute() { }

    /// <summary>The language of the declared texts, in BCP 47: <c>en</c>, <c>sv</c>. <see langword="null"/>: the neutral language of the assembly, or English.</summary>
    public string? Language { get; set; }

    /// <summary>When the notice was last changed, as <c>yyyy-MM-dd</c> (ISO 8601).</summary>
    public string? LastUpdated { get; set; }

    /// <summary>How changes are told.</summary>
    public ChangeNotice Changes { get; set; }

    /// <summary>The channels on which changes are told.</summary>
    public Via ChangesVia { get; set; }

    /// <summary>Whether the notice prints those security measures that are said to be public.</summary>
    public bool ShowsSecurity { get; set; }
}
