using System;

namespace GdprKit;

/// <summary>With whom purposes and means are decided together (GDPR Art. 26).</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class JointControllerAttribute : PartyAttribute
{
    /// <summary>Names the other controller.</summary>
    /// <param name="with">The other controller.</param>
    public JointControllerAttribute(string with) => With = with;

    /// <summary>The other controller.</summary>
    public string With { get; }

    /// <summary>For which operations, as a noun: "the collection of data on our page".</summary>
    public string? For { get; set; }

    /// <summary>What is processed by the other alone, after that.</summary>
    public string? Afterwards { get; set; }

    /// <summary>The reference of the arrangement; for the authority.</summary>
    public string? Arrangement { get; set; }

    /// <summary>The essence of the arrangement, which people may ask for (Art. 26(2)).</summary>
    public string? Essence { get; set; }

    /// <summary>Which duties are ours; the others are the other controller's.</summary>
    public JointDuty OurDuties { get; set; }

    /// <summary>The condition under which it holds, as a clause that follows "when": "you order goods". <see langword="null"/>: always.</summary>
    public string? When { get; set; }
}
