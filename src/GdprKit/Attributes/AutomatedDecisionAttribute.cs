using System;

namespace GdprKit;

/// <summary>A decision with legal or similarly significant effect that is based solely on automated processing (GDPR Art. 22, 13(2)(f)).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AutomatedDecisionAttribute : Attribute
{
    /// <summary>Declares it.</summary>
    /// <param name="decision">What is decided: "whether you may buy on credit".</param>
    /// <param name="exception">Why it is allowed (Art. 22(2)).</param>
    public AutomatedDecisionAttribute(string decision, Article22 exception)
    {
        Decision = decision;
        Exception = exception;
    }

    /// <summary>What is decided: "whether you may buy on credit".</summary>
    public string Decision { get; }

    /// <summary>Why it is allowed (Art. 22(2)).</summary>
    public Article22 Exception { get; }

    /// <summary>The logic involved, in words that a person understands.</summary>
    public string? Logic { get; set; }

    /// <summary>The significance and the envisaged consequences for the person.</summary>
    public string? Consequence { get; set; }

    /// <summary>How the person gets a human to look at it (Art. 22(3)).</summary>
    public Via Review { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; set; }
}
