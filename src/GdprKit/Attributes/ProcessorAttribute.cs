using System;

namespace GdprKit;

/// <summary>Who processes the data on our behalf (GDPR Art. 4(8), 28). A <see cref="RecipientAttribute"/> on the same class is its sub-processor.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ProcessorAttribute : PartyAttribute
{
    /// <summary>Names it in words.</summary>
    /// <param name="who">Who it is.</param>
    /// <param name="more">More of them.</param>
    public ProcessorAttribute(string who, params string[] more)
    {
        Who = who;
        More = more;
    }

    /// <summary>Names it by category.</summary>
    /// <param name="kind">The category.</param>
    /// <param name="moreKinds">More categories.</param>
    public ProcessorAttribute(RecipientKind kind, params RecipientKind[] moreKinds)
    {
        Kind = kind;
        MoreKinds = moreKinds;
    }

    /// <summary>Who it is.</summary>
    public string? Who { get; }

    /// <summary>More of them.</summary>
    public string[]? More { get; }

    /// <summary>The category.</summary>
    public RecipientKind Kind { get; }

    /// <summary>More categories.</summary>
    public RecipientKind[]? MoreKinds { get; }

    /// <summary>The stable identifier, of the characters <c>a-z</c>, <c>0-9</c> and <c>-</c>. <see langword="null"/>: made from the class name, <c>UserAccount</c> as <c>user-account</c>. Set it before renaming the class, so that nothing that was approved, given or logged under the old name is lost.</summary>
    public string? Id { get; set; }

    /// <summary>Identifiers it had before; what is known under them is still its own.</summary>
    public string[]? FormerIds { get; set; }

    /// <summary>The reference of the agreement (GDPR Art. 28(3)); for the authority.</summary>
    public string? Agreement { get; set; }

    /// <summary>What the agreement lays down; for the authority.</summary>
    public AgreementTerms Terms { get; set; }

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
