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
/// <remarks>
/// Members that are tagged in base records are redacted as well, whether or not those wear the attribute; what somebody wrote in the <c>PrintMembers</c> of a base record stands.
/// Members that nobody may read, by <c>[Obsolete]</c> as an error or a getter that is hidden, are left out. Nothing else changes: equality, copying and deconstruction are the record's.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class RedactPersonalDataAttribute : Attribute
{
}
