using System;

namespace GdprKit;

/// <summary>This member is personal data (GDPR Art. 4(1)).</summary>
/// <remarks>On a property, field, or parameter of a positional record. On the assembly it tags a member of a type that cannot be edited: scaffolded, generated, or from a package.</remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class PersonalDataAttribute : DataUseAttribute
{
    /// <summary>Tags the member that wears it.</summary>
    /// <param name="category">The category of the data.</param>
    public PersonalDataAttribute(DataCategory category) => Category = category;

    /// <summary>On the assembly: tags a member of another type.</summary>
    /// <param name="type">The type that has the member.</param>
    /// <param name="member">The name of the property or field.</param>
    /// <param name="category">The category of the data.</param>
    public PersonalDataAttribute(Type type, string member, DataCategory category)
    {
        Type = type;
        Member = member;
        Category = category;
    }

    /// <summary>The category of the data.</summary>
    public DataCategory Category { get; }

    /// <summary>The type that has the member.</summary>
    public Type? Type { get; }

    /// <summary>The name of the property or field.</summary>
    public string? Member { get; }
}
