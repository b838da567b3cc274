using System;

namespace GdprKit;

/// <summary>The person may say no to it at any time, without reasons (GDPR Art. 21(2)–(3), ePrivacy Directive Art. 13(2)).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class OptOutAttribute : Attribute
{
    /// <summary>Declares how.</summary>
    /// <param name="via">How the person says no.</param>
    public OptOutAttribute(Via via) => Via = via;

    /// <summary>How the person says no.</summary>
    public Via Via { get; }

    /// <summary>What follows.</summary>
    public string? Consequence { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }
}
