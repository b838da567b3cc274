namespace GdprKit.Declarations.Resolution;

/// <summary>An item of data that an activity uses, before anything is known of it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="NameIsInferred">Whether the name comes from a member's name.</param>
/// <param name="Tag">What says that it is personal data.</param>
/// <param name="Use">The <c>Processes</c> that names it, if one does.</param>
/// <param name="Member">The member that holds it, if one does.</param>
/// <param name="Holder">The type of that member.</param>
internal sealed record FoundItem(string Name, bool NameIsInferred, Declaration Tag, Scoped? Use, DataMember? Member, TypeReference? Holder)
{
    /// <summary>Whether the declaration names it among the data of which it speaks.</summary>
    public bool IsNamedBy(Declaration declaration) =>
        declaration.List("data") is var data && (data.Contains(Name) || (Member is { } member && data.Contains(member.Name)));
}
