using System;

namespace GdprKit;

/// <summary>Says which category of personal data a data classification stands for: members that wear the classification are then tagged, as by <see cref="PersonalDataAttribute"/>.</summary>
/// <remarks>
/// On an attribute that derives from <c>DataClassificationAttribute</c> of <c>Microsoft.Extensions.Compliance.Abstractions</c>. GdprKit has such
/// attributes for all categories (<c>[ContactData]</c>, <c>[HealthData]</c>); this one is for those that a team already has. A member that wears
/// <see cref="PersonalDataAttribute"/> too is tagged by that one.
/// </remarks>
/// <example>
/// <code>
/// [PersonalDataCategory(DataCategory.Contact)]
/// public sealed class PrivateDataAttribute() : DataClassificationAttribute(new("Contoso", "Private"));
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PersonalDataCategoryAttribute : Attribute
{
    /// <summary>Maps a data classification to a category.</summary>
    /// <param name="category">The category of the data that is classified so.</param>
    public PersonalDataCategoryAttribute(DataCategory category) => Category = category;

    /// <summary>The category of the data that is classified so.</summary>
    public DataCategory Category { get; }
}
