using System;

namespace GdprKit;

/// <summary>A cookie, or similar storage on the person's device (ePrivacy Directive Art. 5(3)). On a class of its own, or on the assembly or the activity that it belongs to.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CookieAttribute : Attribute
{
    /// <summary>Declares a cookie.</summary>
    /// <param name="name">Its name, or what it is: "session cookie".</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="why">What it does: "keeps you logged in".</param>
    public CookieAttribute(string name, CookiePurpose purpose, string? why = null)
    {
        Name = name;
        Purpose = purpose;
        Why = why;
    }

    /// <summary>Its name, or what it is: "session cookie".</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public CookiePurpose Purpose { get; }

    /// <summary>What it does: "keeps you logged in".</summary>
    public string? Why { get; }

    /// <summary>How long it stays, in ISO 8601 (<c>P1Y</c>) or in words: "until you close the browser".</summary>
    public string? Duration { get; set; }

    /// <summary>What follows from refusing it.</summary>
    public string? Consequence { get; set; }

    /// <summary>Who sets or reads it, if others than the controller.</summary>
    public string[]? Providers { get; set; }
}
