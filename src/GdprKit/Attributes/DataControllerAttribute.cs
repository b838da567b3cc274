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
}
