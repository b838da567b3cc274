using System.Reflection;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>Compares what the register says with what the model of a database allows.</summary>
internal sealed class StoredDataCheck(StoredData data, StoredNeeds needs, ProcessingRegister register, RetentionOptions options)
{
    public IReadOnlyList<RegisterFinding> Find() =>
    [
        .. Unmapped(),
        .. data.Types.SelectMany(Identifiers),
        .. data.Types.SelectMany(Subjects),
        .. NotSwept(),
        .. data.Types.Where(t => t.IsTagged).SelectMany(UnknownColumns),
    ];

    private IEnumerable<RegisterFinding> Unmapped() => data.Unmapped.Select(u => u.Item.Member!).Distinct(StringComparer.Ordinal).Select(member => new RegisterFinding
    {
        Kind = RegisterFindingKind.UnmappedMember,
        Location = member,
        Message = $"'{member}' is personal data of a type in the database, but no column holds it: it is neither exported nor erased.",
        Remedy = "If it is computed from columns that are tagged, leave it out of the activity: [Processes(typeof(…), …)] with the members that are held. If it is stored elsewhere, add an IPersonalDataStore.",
    });

    private static IEnumerable<RegisterFinding> Identifiers(StoredType type)
    {
        foreach (var attribute in type.EntityType.ClrType.GetCustomAttributes<DataSubjectAttribute>(inherit: false).Where(a => a.Subject is null))
        {
            if (attribute.Identifier is { } name && type.EntityType.FindProperty(name) is null)
            {
                yield return new()
                {
                    Kind = RegisterFindingKind.NoIdentifier,
                    Location = type.Name,
                    Message = $"[DataSubject] of {type.Name} names '{name}' as Identifier, which is no column of it: nobody can be found.",
                    Remedy = $"Name a column: [DataSubject(…, Identifier = nameof({type.Name}.…))].",
                };
            }
            else if (attribute.Identifier is null && type.EntityType.FindPrimaryKey() is { Properties.Count: > 1 } key && type.IsTagged)
            {
                yield return new()
                {
                    Kind = RegisterFindingKind.NoIdentifier,
                    Location = type.Name,
                    Message = $"The key of {type.Name} has several columns ({string.Join(", ", key.Properties.Select(p => p.Name))}), and none is named as the one that identifies a person: nobody can be found.",
                    Remedy = $"Name it: [DataSubject(…, Identifier = nameof({type.Name}.{key.Properties[^1].Name}))].",
                };
            }
        }

        foreach (var path in type.Subjects.Where(p => p.Hops.Count == 0 && !SubjectKeys.CanRead(p.Key)))
        {
            yield return new()
            {
                Kind = RegisterFindingKind.NoIdentifier,
                Location = $"{type.Name}.{path.Key.Name}",
                Message = $"People are identified by '{path.Key.Name}' of {type.Name}, a {path.Key.ClrType.Name}, which cannot be written as text and read again.",
                Remedy = "Use a Guid, a whole number or a text, or convert it to one (HasConversion).",
            };
        }
    }

    private static IEnumerable<RegisterFinding> Subjects(StoredType type)
    {
        foreach (var key in type.Ambiguous.Distinct())
        {
            yield return new()
            {
                Kind = RegisterFindingKind.SeveralSubjects,
                Location = type.Name,
                Message = $"{type.Name} leads to {key.PrincipalEntityType.ShortName()} by {Name(key)} and in another way as well: nothing says about whom its rows are, and they are neither exported nor erased.",
                Remedy = $"Say which: [DataSubject(typeof({key.PrincipalEntityType.ShortName()}), Identifier = nameof({type.Name}.{key.Properties[^1].Name}))] on {type.Name}, once for each of those whom a row is about.",
            };
        }

        if (!type.IsTagged || type.Subjects.Count > 0 || type.Ambiguous.Count > 0 || Identifiers(type).Any()) yield break;
        yield return new()
        {
            Kind = RegisterFindingKind.NoSubject,
            Location = type.Name,
            Message = $"{type.Name} holds personal data, but neither [DataSubject] nor a foreign key leads from it to a person: its rows are neither exported nor erased on request.",
            Remedy = $"Say who identifies the person: [DataSubject(…, Identifier = nameof({type.Name}.…))], or [DataSubject(typeof(…), Identifier = …)] with the column that holds the person's key. If nobody can be identified (Art. 11), leave it.",
        };
    }

    private IEnumerable<RegisterFinding> NotSwept()
    {
        foreach (var obstacle in new SweepSteps(data, needs, register.Controller, options).Obstacles)
        {
            var location = obstacle.Member is null ? obstacle.Type : $"{obstacle.Type}.{obstacle.Member}";
            var parts = obstacle.Reason.Split(": ", 2);
            yield return new()
            {
                Kind = RegisterFindingKind.NotSwept,
                Location = location,
                Message = $"Retention does not reach {location}: it {obstacle.Reason}.",
                Remedy = parts.Length > 1 ? char.ToUpperInvariant(parts[^1][0]) + parts[^1][1..] + "." : "Declare a retention that a date ends.",
            };
        }

        var blockers = new Blockers(data, needs);
        foreach (var type in data.Types.Where(t => needs.Of(t).Count > 0))
        {
            // Rows with a retention of their own go first; those without stay, and keep what they refer to.
            foreach (var key in type.EntityType.GetReferencingForeignKeys().Where(k => !k.IsOwnership && blockers.NamesOf(type.EntityType).Contains($"{k.DeclaringEntityType.ShortName()}.{string.Join('+', k.Properties.Select(p => p.Name))}")))
            {
                if (key.DeclaringEntityType == type.EntityType || key.DeclaringEntityType.GetDerivedTypesInclusive().Select(data.Find).OfType<StoredType>().Any(t => needs.Of(t).Count > 0)) continue;
                yield return new()
                {
                    Kind = RegisterFindingKind.NotSwept,
                    Location = type.Name,
                    Message = $"Rows of {key.DeclaringEntityType.ShortName()} refer to {type.Name} by {Name(key)} ({key.DeleteBehavior}) and have no retention of their own: as long as they stay, so does what they refer to.",
                    Remedy = "Have them go with it (OnDelete(DeleteBehavior.Cascade)) or let go of it (SetNull), or tag what they hold and say how long it is kept.",
                };
            }
        }
    }

    private IEnumerable<RegisterFinding> UnknownColumns(StoredType type)
    {
        var clocks = needs.Of(type).SelectMany(n => n.Ends.Concat(n.Maxima)).Select(e => e.Clock).OfType<ColumnClock>().Where(c => c.IsOwn).Select(c => c.Column.Name).ToHashSet(StringComparer.Ordinal);
        var unknown = type.Members.Where(m => !m.IsTagged && !IsStructure(m.Property) && !clocks.Contains(m.Name) && !IsSaidToBeNone(m)).Select(m => m.Name).ToArray();
        if (unknown.Length == 0) yield break;
        yield return new()
        {
            Kind = RegisterFindingKind.UnknownColumn,
            Severity = GapSeverity.Information,
            Location = type.Name,
            Message = $"Beside personal data, {type.Name} holds {string.Join(", ", unknown)}, which the register does not know: it is exported to the person, and goes only with the row.",
            Remedy = "Tag it, [PersonalData(DataCategory.…)], or state [NotPersonalData(\"why\")].",
        };
    }

    /// <summary>What links rows and tells their kind and version.</summary>
    private static bool IsStructure(IProperty property) => property.IsKey() || property.IsForeignKey() || property.IsConcurrencyToken || property.IsShadowProperty();

    private bool IsSaidToBeNone(StoredMember member)
    {
        var property = member.Property;
        var names = StoredData.Names(property.DeclaringType.ClrType).SelectMany(n => (string[])[n, $"{n}.{property.Name}"]).ToHashSet(StringComparer.Ordinal);
        return register.NotPersonalData.Any(n => names.Contains(n.Origin.Name));
    }

    private static string Name(IForeignKey key) => $"{key.DeclaringEntityType.ShortName()}.{string.Join('+', key.Properties.Select(p => p.Name))}";
}
