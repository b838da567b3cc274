using System.Reflection;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>Finds what in the rows of one person is about others: members and owned types that declare somebody else, and keys that identify somebody else.</summary>
/// <param name="type">The type of the rows.</param>
/// <param name="subject">The people of whom the person is one.</param>
internal sealed class OtherPeople(StoredType type, string subject)
{
    private readonly SubjectPath[] _paths = [.. type.Subjects.Where(p => p.Subject == subject)];

    public RedactionReason? Of(StoredMember member) => DeclaresOthers(member.Path) ? RedactionReason.AboutOthers : IdentifiesOthers(member) ? RedactionReason.IdentifiesOthers : null;

    public RedactionReason? Of(StoredPart part) =>
        DeclaresOthers(part.Path) || SaysOthers(SubjectPaths.AttributesOf(part.Type.ClrType)) || (part.IsDocument && part.Members.Any(m => DeclaresOthers(m.Path))) ? RedactionReason.AboutOthers : null;

    /// <summary>Whether the column may hold the key of the person or of another one, so that each value has to be looked at.</summary>
    public bool MayIdentifyOthers(StoredMember member) => member.Path.Count == 1 && Identified(member.Property).Any(s => s == subject) && !IsOnlyWay(member.Property);

    private bool IdentifiesOthers(StoredMember member)
    {
        if (member.Path.Count != 1) return false;
        var people = Identified(member.Property).ToArray();
        return people.Length > 0 && !people.Contains(subject, StringComparer.Ordinal);
    }

    /// <summary>Whom a column identifies: where a foreign key leads to somebody, or the class says so.</summary>
    private IEnumerable<string> Identified(IProperty property)
    {
        foreach (var key in property.GetContainingForeignKeys().Where(k => !k.IsOwnership))
        {
            var people = SubjectPaths.SubjectsOf(SubjectPaths.AttributesOf(key.PrincipalEntityType.ClrType).Where(a => a.Subject is null)).ToArray();
            foreach (var person in people) yield return person;
        }

        foreach (var path in type.Subjects.Where(p => p.Hops.Count == 0 && p.Key == property && !property.IsPrimaryKey() && SubjectPaths.AttributesOf(type.EntityType.ClrType).All(a => a.Subject is not null))) yield return path.Subject;
    }

    private bool IsOnlyWay(IProperty property) =>
        _paths is [var only] && (only.Hops.Count == 0 ? only.Key == property : only.Hops[0].Properties.Contains(property));

    private bool DeclaresOthers(IReadOnlyList<IPropertyBase> path) => path.Any(step =>
        step.PropertyInfo is { } member && SaysOthers(member.GetCustomAttributes<DataSubjectAttribute>(inherit: true)))
        || path.SkipLast(1).Any(step => SaysOthers(SubjectPaths.AttributesOf(step is INavigation owned ? owned.TargetEntityType.ClrType : step.ClrType)));

    private bool SaysOthers(IEnumerable<DataSubjectAttribute> attributes) => SubjectPaths.SubjectsOf(attributes).ToArray() is { Length: > 0 } people && !people.Contains(subject, StringComparer.Ordinal);
}
