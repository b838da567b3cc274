using System;

namespace GdprKit;

/// <summary>What is added to the rights that follow from the legal bases (GDPR Art. 12–22, 77): a channel, a limit, a consequence, an exception. The rights themselves are computed, never declared.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class RightAttribute : Attribute
{
    /// <summary>Adds to one or more rights.</summary>
    /// <param name="rights">The rights that it speaks of; values combine with <c>|</c>.</param>
    /// <param name="details">What is added, as a sentence without final stop.</param>
    public RightAttribute(DataRight rights, string? details = null)
    {
        Rights = rights;
        Details = details;
    }

    /// <summary>The rights that it speaks of; values combine with <c>|</c>.</summary>
    public DataRight Rights { get; }

    /// <summary>What is added, as a sentence without final stop.</summary>
    public string? Details { get; }

    /// <summary>The channel on which it is exercised.</summary>
    public Via Via { get; set; }

    /// <summary>What follows from exercising it.</summary>
    public string? Consequence { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }

    /// <summary>The condition under which it does not hold, as a clause that follows "unless".</summary>
    public string? Unless { get; set; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; set; }
}
