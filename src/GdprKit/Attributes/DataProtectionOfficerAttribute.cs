using System;

namespace GdprKit;

/// <summary>The data protection officer (GDPR Art. 37, 13(1)(b)). The notice has the contact details, the record the name too.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class DataProtectionOfficerAttribute : PartyAttribute
{
    /// <summary>Names the officer.</summary>
    /// <param name="name">The name; for the authority.</param>
    public DataProtectionOfficerAttribute(string name) => Name = name;

    /// <summary>The name; for the authority.</summary>
    public string Name { get; }
}
