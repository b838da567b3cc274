using System;

namespace GdprKit;

/// <summary>How long data is kept (GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)): a period, an event, a law, or criteria.</summary>
/// <remarks>The nearest declaration answers: member, activity, type, group, assembly. Statutory limits (<see cref="Limit"/>, <see cref="Law"/>) add up over all of them. <see cref="Years"/>, <see cref="Months"/> and <see cref="Days"/> add up to one calendar period, reckoned by the calendar and not in days.</remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>A period or an event, given by the properties.</summary>
    public RetentionAttribute() { }

    /// <summary>Criteria in words, where no period can be named.</summary>
    /// <param name="criteria">The criteria, without a full stop.</param>
    public RetentionAttribute(string criteria) => Criteria = criteria;

    /// <summary>The criteria, without a full stop.</summary>
    public string? Criteria { get; }

    /// <summary>Calendar years, 1 or more.</summary>
    public int Years { get; set; }

    /// <summary>Calendar months, 1 or more.</summary>
    public int Months { get; set; }

    /// <summary>Days, 1 or more.</summary>
    public int Days { get; set; }

    /// <summary>The event from which the period runs.</summary>
    public RetentionEvent After { get; set; }

    /// <summary>The event until which data is kept.</summary>
    public RetentionEvent Until { get; set; }

    /// <summary>The name of the member that holds the date of the event (use <see langword="nameof"/>), of this type or one that the activity processes.</summary>
    public string? DatedBy { get; set; }

    /// <summary>Why it is kept that long; for the authority.</summary>
    public string? Because { get; set; }

    /// <summary>Only in this store: "backup copies". Other stores keep their own answer.</summary>
    public string? In { get; set; }

    /// <summary>Which end counts where there is both a period and <see cref="Until"/>.</summary>
    public Whichever Whichever { get; set; }

    /// <summary>The day to which the start of the period is rounded up.</summary>
    public RetentionAnchor Anchor { get; set; }

    /// <summary>A statutory minimum or maximum. Unstated, the period is chosen; with <see cref="Law"/> it is a minimum.</summary>
    public RetentionLimit Limit { get; set; }

    /// <summary>What happens when the time is over.</summary>
    public RetentionAction Then { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>The condition under which it does not hold, as a clause that follows "unless". <see langword="null"/>: no exception.</summary>
    public string? Unless { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>, the country in ISO 3166-1 alpha-2 or <c>EU</c>: <c>SE:1999:1078:7:2</c>, <c>EU:32016R0679:6-1-c</c>.</summary>
    public string? Law { get; set; }
}
