using System;

namespace GdprKit;

/// <summary>The controller (GDPR Art. 4(7), 13(1)(a), 30(1)(a)); on an activity, the controller of that one. An assembly that wears it is the host: the app whose register is whole.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class DataControllerAttribute : PartyAttribute
{
    /// <summary>Names the controller.</summary>
    /// <param name="name">The name, with its legal form: "spektr ApS".</param>
    public DataControllerAttribute(string name) => Name = name;

    /// <summary>The name, with its legal form: "spektr ApS".</summary>
    public string Name { get; }

    /// <summary>Other names that the notice uses for it.</summary>
    public string[]? KnownAs { get; set; }

    /// <summary>Whether it is a public authority or body (GDPR Art. 37(1)(a)), which cannot rely on legitimate interests for its tasks (Art. 6(1)).</summary>
    public bool PublicAuthority { get; set; }

    /// <summary>The supervisory authority, if another than that of its country.</summary>
    public string? Authority { get; set; }

    /// <summary>The last day of its financial year, as <c>MM-dd</c>: <c>06-30</c>. Periods that begin with the end of a financial year are reckoned from it. <see langword="null"/>: 31 December.</summary>
    public string? FinancialYearEnd { get; set; }

    /// <summary>The time zone by which the days of retention and deadlines begin and end, in IANA's names: <c>Europe/Copenhagen</c>. <see langword="null"/>: UTC.</summary>
    public string? TimeZone { get; set; }
}
