using System;

namespace GdprKit;

/// <summary>Who receives the data (GDPR Art. 13(1)(e), 30(1)(d)). On a class of its own it names a recipient that activities refer to by type; several on one class are a group.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class RecipientAttribute : PartyAttribute
{
    /// <summary>Names it in words.</summary>
    /// <param name="who">Who it is.</param>
    /// <param name="more">More of them.</param>
    public RecipientAttribute(string who, params string[] more)
    {
        Who = who;
        More = more;
    }

    /// <summary>Names it by category.</summary>
    /// <param name="kind">The category.</param>
    /// <param name="moreKinds">More categories.</param>
    public RecipientAttribute(RecipientKind kind, params RecipientKind[] moreKinds)
    {
        Kind = kind;
        MoreKinds = moreKinds;
    }

    /// <summary>Names it by the class that declares it.</summary>
    /// <param name="recipient">A class that wears <see cref="RecipientAttribute"/> or <see cref="ProcessorAttribute"/>.</param>
    public RecipientAttribute(Type recipient) => Recipient = recipient;

    /// <summary>Who it is.</summary>
    public string? Who { get; }

    /// <summary>More of them.</summary>
    public string[]? More { get; }

    /// <summary>The category.</summary>
    public RecipientKind Kind { get; }

    /// <summary>More categories.</summary>
    public RecipientKind[]? MoreKinds { get; }

    /// <summary>A class that wears <see cref="RecipientAttribute"/> or <see cref="ProcessorAttribute"/>.</summary>
    public Type? Recipient { get; }

    /// <summary>The stable identifier, of the characters <c>a-z</c>, <c>0-9</c> and <c>-</c>. <see langword="null"/>: made from the class name, <c>UserAccount</c> as <c>user-account</c>. Set it before renaming the class, so that nothing that was approved, given or logged under the old name is lost.</summary>
    public string? Id { get; set; }

    /// <summary>Identifiers it had before; what is known under them is still its own.</summary>
    public string[]? FormerIds { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>The condition under which it does not hold, as a clause that follows "unless". <see langword="null"/>: no exception.</summary>
    public string? Unless { get; set; }

    /// <summary>How often it holds: always (the default), sometimes ("may"), or as far as possible.</summary>
    public Occurs Occurs { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>, the country in ISO 3166-1 alpha-2 or <c>EU</c>: <c>SE:1999:1078:7:2</c>, <c>EU:32016R0679:6-1-c</c>.</summary>
    public string? Law { get; set; }
}
