using GdprKit.Register;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>The columns that identify people say what their keys look like.</summary>
internal sealed class StoredSubjectKeys(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register) : IDataSubjectKeys
{
    private Dictionary<string, IProperty>? _columns;

    public DataSubjectKey Canonical(DataSubjectKey subject)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject.Subject, nameof(subject));
        ArgumentException.ThrowIfNullOrEmpty(subject.Key, nameof(subject));
        var people = register.SubjectIds(subject.Subject)[0];
        if (!(_columns ??= Columns()).TryGetValue(people, out var column)) return subject with { Subject = people };

        var value = SubjectKeys.Read(column, subject.Key) ?? throw new ArgumentException(
            $"Nobody can have this key: those of '{people}' are {SubjectKeys.Form(column)}, as in {column.DeclaringType.ClrType.Name}.{column.Name}.", nameof(subject));
        return new(people, SubjectKeys.Write(column, value));
    }

    /// <summary>Of each kind of people the column where they are themselves, before those that only point at them.</summary>
    private Dictionary<string, IProperty> Columns()
    {
        using var scope = scopes.CreateScope();
        return databases
            .SelectMany(d => d.DataOf(d.AnyContextOf(scope.ServiceProvider)).Types)
            .SelectMany(t => t.Subjects)
            .Where(p => SubjectKeys.CanRead(p.Key))
            .OrderBy(p => p.Hops.Count > 0 || p.Key.IsForeignKey()).ThenBy(p => !p.Key.IsPrimaryKey())
            .DistinctBy(p => p.Subject)
            .ToDictionary(p => p.Subject, p => p.Key);
    }
}
