using System;

namespace GdprKit;

/// <summary>
/// Has the text of a record show <c>***</c> for each member that is personal data, whoever logs or interpolates it. On a partial record that writes neither
/// <c>ToString</c> nor <c>PrintMembers</c>: the build writes its <c>PrintMembers</c> then, with the other members as the compiler does.
/// </summary>
/// <example>
/// <code>
/// [RedactPersonalData]
/// public sealed partial record Customer(int Id, [PersonalData(DataCategory.Contact)] string Email);
/// // Customer { Id = 7, Email = *** }
/// </code>
/// </example>
/// <remarks>Members that are tagged in a base record are redacted where that one wears the attribute too. Nothing else changes: equality, copying and deconstruction are the record's.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class RedactPersonalDataAttribute : Attribute
{
}
