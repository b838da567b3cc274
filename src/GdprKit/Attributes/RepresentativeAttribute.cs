using System;

namespace GdprKit;

/// <summary>The representative in the Union of a controller that is not established there (GDPR Art. 27, 13(1)(a)).</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class RepresentativeAttribute : PartyAttribute
{
    /// <summary>Names the representative.</summary>
    /// <param name="name">The name, with its legal form.</param>
    public RepresentativeAttribute(string name) => Name = name;

    /// <summary>The name, with its legal form.</summary>
    public string Name { get; }
}
