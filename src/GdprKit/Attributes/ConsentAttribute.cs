using System;

namespace GdprKit;

/// <summary>A consent that is asked for (GDPR Art. 7). It is a legal basis only beside <c>LegalBasis(Article6.Consent)</c> or <c>LegalBasis(Article9.ExplicitConsent)</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ConsentAttribute : Attribute
{
    /// <summary>Declares the consent.</summary>
    /// <param name="to">What is consented to, beginning with a verb in the infinitive: "receive our newsletter".</param>
    public ConsentAttribute(string to) => To = to;

    /// <summary>What is consented to, beginning with a verb in the infinitive: "receive our newsletter".</summary>
    public string To { get; }

    /// <summary>What the consent is for.</summary>
    public ConsentKind Kind { get; set; }

    /// <summary>How it is given.</summary>
    public ConsentForm Form { get; set; }

    /// <summary>How it is withdrawn, which must be as easy as giving it (Art. 7(3)).</summary>
    public Via Withdraw { get; set; }

    /// <summary>The version of the consent text; for the authority.</summary>
    public string? Version { get; set; }

    /// <summary>Where the proof is kept that it was given (Art. 7(1)), if not in the app's <c>IConsentLedger</c>: "our consent management platform"; for the authority.</summary>
    public string? Evidence { get; set; }

    /// <summary>What follows if it is not given or is withdrawn.</summary>
    public string? Consequence { get; set; }

    /// <summary>The age from which a child can consent (Art. 8(1)), in years.</summary>
    public int MinimumAge { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>Examples, printed after "for example". Every other list is complete; this one alone is open.</summary>
    public string[]? Examples { get; set; }
}
