using System.Diagnostics.CodeAnalysis;

namespace GdprKit.Register;

/// <summary>The members that the register knows as personal data, by the code names of their types.</summary>
internal sealed class RedactedMembers
{
    private static readonly Dictionary<string, bool> None = [];

    private readonly Dictionary<string, Dictionary<string, bool>> _byType = new(StringComparer.Ordinal);

    /// <param name="register">The register.</param>
    /// <param name="unredacted">The categories that are not meant.</param>
    public RedactedMembers(ProcessingRegister register, ISet<DataCategory> unredacted)
    {
        // What activities process is known by all that the member overrides or implements.
        var processed = register.Activities.SelectMany(a => a.DataItems).Where(i => i.Member is not null).SelectMany(i => i.MemberDeclarations.Append(i.Member!), (i, name) => new TaggedMember(name, i.Category));
        foreach (var (name, category) in processed.Concat(register.TaggedMembers))
        {
            if (!unredacted.Contains(category)) Add(name, IsIdentifier(category));
        }
    }

    /// <summary>The members of a type, each with whether it is an identifier: its own, and those of its base types and interfaces.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "An interface that an activity names is kept, and with it that types have it.")]
    public Dictionary<string, bool> Of(Type type)
    {
        Dictionary<string, bool>? found = null;
        for (var current = type; current is not null; current = current.BaseType) Collect(current, ref found);
        foreach (var inherited in type.GetInterfaces()) Collect(inherited, ref found);
        return found ?? None;
    }

    private void Collect(Type type, ref Dictionary<string, bool>? found)
    {
        var name = (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName;
        if (name is null || !_byType.TryGetValue(name, out var members)) return;

        found ??= new(StringComparer.Ordinal);
        foreach (var (member, isIdentifier) in members) found[member] = isIdentifier && found.GetValueOrDefault(member, true);
    }

    private void Add(string member, bool isIdentifier)
    {
        var dot = member.LastIndexOf('.');
        if (!_byType.TryGetValue(member[..dot], out var members)) _byType.Add(member[..dot], members = new(StringComparer.Ordinal));
        // What is something else as well is no mere identifier.
        members[member[(dot + 1)..]] = isIdentifier && members.GetValueOrDefault(member[(dot + 1)..], true);
    }

    private static bool IsIdentifier(DataCategory category) => category is DataCategory.Identity or DataCategory.OfficialIdentifier or DataCategory.OnlineIdentifier;
}
