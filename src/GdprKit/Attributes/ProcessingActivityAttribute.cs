using System;

namespace GdprKit;

/// <summary>This class is a processing activity, which is one purpose (GDPR Art. 13(1)(c), 30(1)(b)). Classes that are nested in another form a group with it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = false, Inherited = false)]
public sealed class ProcessingActivityAttribute : Attribute
{
    /// <summary>Declares the activity.</summary>
    /// <param name="purpose">The purpose, beginning with a verb in the infinitive and without a full stop: "deliver what you ordered".</param>
    public ProcessingActivityAttribute(string purpose) => Purpose = purpose;

    /// <summary>The purpose, beginning with a verb in the infinitive and without a full stop: "deliver what you ordered".</summary>
    public string Purpose { get; }

    /// <summary>The stable identifier, of the characters <c>a-z</c>, <c>0-9</c> and <c>-</c>. <see langword="null"/>: made from the class name, <c>UserAccount</c> as <c>user-account</c>. Set it before renaming the class, so that nothing that was approved, given or logged under the old name is lost.</summary>
    public string? Id { get; set; }

    /// <summary>Identifiers it had before; what is known under them is still its own.</summary>
    public string[]? FormerIds { get; set; }

    /// <summary>The title. <see langword="null"/>: made from the class name, <c>UserAccount</c> as "User account".</summary>
    public string? Title { get; set; }

    /// <summary>The kind of purpose, where law treats it apart.</summary>
    public PurposeKind Kind { get; set; }

    /// <summary>Who in the organisation is responsible for it; for the authority.</summary>
    public string? Owner { get; set; }

    /// <summary>When it was last reviewed, as <c>yyyy-MM-dd</c> (ISO 8601); for the authority.</summary>
    public string? Reviewed { get; set; }

    /// <summary>Where the data protection impact assessment (Art. 35) is kept; for the authority.</summary>
    public string? Dpia { get; set; }

    /// <summary>The channels on which it is done.</summary>
    public Via Via { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>The condition under which it does not hold, as a clause that follows "unless". <see langword="null"/>: no exception.</summary>
    public string? Unless { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }
}
