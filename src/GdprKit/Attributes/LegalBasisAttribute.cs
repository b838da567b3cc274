using System;

namespace GdprKit;

/// <summary>Why processing is lawful (GDPR Art. 6, 9(2), 10).</summary>
/// <remarks>Several are read in the order written; one without a condition after others with <see cref="When"/> means "otherwise". Conditions of Art. 9 and grounds of Art. 10 are needed in addition to a basis of Art. 6 and never replace it.</remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class LegalBasisAttribute : Attribute
{
    /// <summary>A basis of Art. 6(1).</summary>
    /// <param name="basis">The legal basis.</param>
    /// <param name="statement">In what it consists: the contract, the obligation, the task, the interest (GDPR Art. 13(1)(d)).</param>
    public LegalBasisAttribute(Article6 basis, string? statement = null)
    {
        Basis = basis;
        Statement = statement;
    }

    /// <summary>A condition of Art. 9(2) for special categories, in addition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="statement">In what it consists: the contract, the obligation, the task, the interest (GDPR Art. 13(1)(d)).</param>
    public LegalBasisAttribute(Article9 condition, string? statement = null)
    {
        Condition = condition;
        Statement = statement;
    }

    /// <summary>A ground of Art. 10 for criminal data, in addition.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="statement">In what it consists: the contract, the obligation, the task, the interest (GDPR Art. 13(1)(d)).</param>
    public LegalBasisAttribute(Article10 ground, string? statement = null)
    {
        Ground = ground;
        Statement = statement;
    }

    /// <summary>The legal basis.</summary>
    public Article6 Basis { get; }

    /// <summary>In what it consists: the contract, the obligation, the task, the interest (GDPR Art. 13(1)(d)).</summary>
    public string? Statement { get; }

    /// <summary>The condition.</summary>
    public Article9 Condition { get; }

    /// <summary>The ground.</summary>
    public Article10 Ground { get; }

    /// <summary>With whom the contract is, for <see cref="Article6.Contract"/> and <see cref="Article6.StepsBeforeContract"/>.</summary>
    public ContractParty With { get; set; }

    /// <summary>Whose legitimate interest it is, if not the controller's (GDPR Art. 6(1)(f)).</summary>
    public string? InterestOf { get; set; }

    /// <summary>Where the balancing test of the legitimate interest is kept; for the authority.</summary>
    public string? BalancingTest { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>The condition under which it does not hold, as a clause that follows "unless". <see langword="null"/>: no exception.</summary>
    public string? Unless { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }

    /// <summary>Only this data: names of tagged members (use <see langword="nameof"/>) or items named in <see cref="ProcessesAttribute"/>. <see langword="null"/>: all data of the activity.</summary>
    public string[]? Data { get; set; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>, the country in ISO 3166-1 alpha-2 or <c>EU</c>: <c>SE:1999:1078:7:2</c>, <c>EU:32016R0679:6-1-c</c>.</summary>
    public string? Law { get; set; }
}
