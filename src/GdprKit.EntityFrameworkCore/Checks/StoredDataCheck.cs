using System.Reflection;
using GdprKit.Declarations.Gaps;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>Compares what the register says with what the model of a database allows.</summary>
internal sealed class StoredDataCheck(StoredData data, StoredNeeds needs, ProcessingRegister register, RetentionOptions options)
{
    private readonly Blockers _blockers = new(data, needs);

    public IReadOnlyList<RegisterFinding> Find() =>
    [
        .. Unmapped(),
        .. data.Types.SelectMany(Unreached),
        .. NotSwept(),
        .. Circles(),
        .. data.Types.SelectMany(NotErased),
        .. data.Types.Where(t => t.IsTagged).SelectMany(UnknownColumns),
    ];

    private IEnumerable<RegisterFinding> Unmapped() => data.Unmapped.Select(u => u.Item.Member!).Distinct(StringComparer.Ordinal).Select(member => new RegisterFinding
    {
        Kind = RegisterFindingKind.UnmappedMember,
        Location = member,
        Message = $"'{member}' is personal data of a type in the database, but no column holds it: it is neither exported nor erased (GDPR Art. 15(1), 17(1)).",
        Remedy = "If it is computed from columns that are tagged, leave it out of the activity: [Processes(typeof(…), …)] with the members that are held. If it is stored elsewhere, add an IPersonalDataStore.",
    }.Under(register, member, AssemblyOf(StoredData.HolderOf(member)), AppRules.NotExported, AppRules.NotErased));

    /// <summary>What no export and no erasure reaches. Rows without personal data of their own may be about whomever they like.</summary>
    private IEnumerable<RegisterFinding> Unreached(StoredType type) =>
        Identifiers(type).Select(f => Under(f, type, null, AppRules.NotExported, AppRules.NotErased))
            .Concat(Subjects(type).Select(f => type.IsTagged ? Under(f, type, null, AppRules.NotExported, AppRules.NotErased) : f));

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
            var finding = new RegisterFinding
            {
                Kind = RegisterFindingKind.NotSwept,
                Location = location,
                Message = $"Retention does not reach {location}: it {obstacle.Reason}.",
                Remedy = parts.Length > 1 ? char.ToUpperInvariant(parts[^1][0]) + parts[^1][1..] + "." : "Declare a retention that a date ends.",
            };
            yield return Under(finding, data.Types.First(t => t.Name == obstacle.Type), obstacle.Member, AppRules.RetentionNotExecuted);
        }

        foreach (var type in data.Types.Where(t => needs.Of(t).Count > 0))
        {
            foreach (var key in _blockers.KeysOf(type.EntityType).Where(k => StaysForEver(k, type)))
            {
                var stuck = Stuck(type, key);
                var finding = new RegisterFinding
                {
                    Kind = RegisterFindingKind.NotSwept,
                    Location = type.Name,
                    Message = $"Rows of {key.DeclaringEntityType.ShortName()} refer to {type.Name} by {Name(key)} ({key.DeleteBehavior}) and have no retention of their own: as long as they stay, so does what they refer to{(stuck is null ? "" : $", also when the person has it erased, as {stuck}")}.",
                    Remedy = "Have them go with it (OnDelete(DeleteBehavior.Cascade)) or let go of it (SetNull), or tag what they hold and say how long it is kept.",
                };
                yield return stuck is null ? Under(finding, type, null, AppRules.RetentionNotExecuted) : Under(finding, type, null, AppRules.RetentionNotExecuted, AppRules.NotErased);
            }
        }
    }

    /// <summary>Rows that keep each other, neither of which can go first.</summary>
    private IEnumerable<RegisterFinding> Circles()
    {
        var told = new HashSet<IForeignKey>();
        foreach (var type in data.Types.Where(t => needs.Of(t).Count > 0))
        {
            var circle = _blockers.CircleOf(type.EntityType);
            if (circle.Count == 0 || circle.Any(k => !told.Add(k))) continue;
            yield return Under(new()
            {
                Kind = RegisterFindingKind.NotSwept,
                Location = type.Name,
                Message = $"Rows of {string.Join(" and ", circle.Select(k => k.DeclaringEntityType.ShortName()).Distinct(StringComparer.Ordinal))} may refer to each other ({string.Join(", ", circle.Select(Name))}): then neither can be erased before the other, by retention or on request (GDPR Art. 5(1)(e), 17(1)).",
                Remedy = "Have one of them let go of the other, by a foreign key that may be null and OnDelete(DeleteBehavior.SetNull).",
            }, type, null, AppRules.RetentionNotExecuted, AppRules.NotErased);
        }
    }

    /// <summary>Rows with a retention of their own go first; those without stay, and keep what they refer to.</summary>
    private bool StaysForEver(IForeignKey key, StoredType type) =>
        key.DeclaringEntityType != type.EntityType && !key.DeclaringEntityType.GetDerivedTypesInclusive().Select(data.Find).OfType<StoredType>().Any(t => needs.Of(t).Count > 0);

    private IEnumerable<RegisterFinding> NotErased(StoredType type)
    {
        if (!type.IsTagged || type.Subjects.Count == 0) yield break;

        foreach (var key in _blockers.KeysOf(type.EntityType).Where(k => !StaysForEver(k, type)))
        {
            if (Stuck(type, key) is not { } stuck) continue;
            yield return Under(new()
            {
                Kind = RegisterFindingKind.NotErased,
                Location = type.Name,
                Message = $"Rows of {type.Name} cannot be erased while rows about others refer to them by {Name(key)} ({key.DeleteBehavior}), and {stuck} (GDPR Art. 17(1)).",
                Remedy = "Have those rows let go of it, by a foreign key that may be null and OnDelete(DeleteBehavior.SetNull), or see that what it holds can be cleared.",
            }, type, null, AppRules.NotErased);
        }
    }

    /// <summary>What can neither go with the row nor be cleared, where others' rows keep it; <see langword="null"/>: all can.</summary>
    private string? Stuck(StoredType type, IForeignKey key)
    {
        // An erasure has rows of others let go, where the model allows it.
        if (key.DeleteBehavior is DeleteBehavior.SetNull or DeleteBehavior.ClientSetNull && key.Properties.All(p => p.IsNullable)) return null;

        var people = type.Subjects.Select(s => s.Subject).ToHashSet(StringComparer.Ordinal);
        // What is about the same person goes first, and keeps nothing.
        if (!type.IsTagged || people.Count == 0 || key.DeclaringEntityType.GetDerivedTypesInclusive().Select(data.Find).OfType<StoredType>().Any(t => t.Subjects.Any(s => people.Contains(s.Subject)))) return null;

        if (SweepSteps.WhyNotSwept(type.EntityType) is { } reason) return $"its columns cannot be cleared either: it {reason.Split(": ", 2)[0]}";
        var columns = type.Members.Where(m => m.IsTagged).Select(m => (m.Name, Why: Replacement.WhyNot(m))).Where(m => m.Why is not null).ToArray();
        return columns.Length == 0 ? null : string.Join(", ", columns.Select(c => $"'{c.Name}' {c.Why!.Split(": ", 2)[0]}"));
    }

    private RegisterFinding Under(RegisterFinding finding, StoredType type, string? member, params AppRule[] rules)
    {
        var clr = type.EntityType.ClrType;
        var name = StoredData.NameOf(clr);
        return finding.Under(register, member is null ? name : $"{name}.{member}", clr.Assembly.GetName().Name, rules);
    }

    private string? AssemblyOf(string holder) => data.Types.Select(t => t.EntityType.ClrType).FirstOrDefault(t => StoredData.Names(t).Contains(holder))?.Assembly.GetName().Name;

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
