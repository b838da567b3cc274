using GdprKit.Analyzers.Rules.Purposes.Reads;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>
/// Members that an activity names one by one, or holds itself, and that none of its marked code reads. Silent where that code reads nothing of the type:
/// then the code that does is not marked; and where it hands the object on.
/// </summary>
internal static class UnreadMembers
{
    public static IEnumerable<(DataMember Member, string Holder, Location Location)> Of(PurposeUse use, CompilationDeclarations declarations, Compilation compilation, CancellationToken cancellationToken)
    {
        var type = use.Activity.Activity.Type;
        if (type.Assembly != declarations.Host) yield break;

        var processes = type.Declarations.Where(Questions.Use).ToArray();
        foreach (var declaration in processes)
        {
            if (declaration.Text("type") is not { } named || declaration.List("members") is not { Length: > 0 } names) continue;
            if (declaration.Origin is not AttributeData { ConstructorArguments: { Length: > 0 } arguments } || arguments[0].Value is not INamedTypeSymbol symbol) continue;
            if (declarations.LocationOf(declaration, cancellationToken) is not { } location) continue;

            var holder = TypeReference.Parse(named, type.Assembly);
            foreach (var member in Unread(use, declarations.MembersOf(holder).Where(m => names.Contains(m.Name)), holder, symbol)) yield return (member, TypeReference.SimpleName(holder.Name), location);
        }

        if (processes.Length > 0 || compilation.Assembly.GetTypeByMetadataName(type.Name) is not { } self) yield break;
        var own = new TypeReference(type.Name, type.Assembly);
        foreach (var member in Unread(use, declarations.MembersOf(own), own, self))
        {
            if (TaggableMembers.Find(self, member.Name)?.Locations.FirstOrDefault(l => l.IsInSource) is { } location) yield return (member, self.Name, location);
        }
    }

    private static IEnumerable<DataMember> Unread(PurposeUse use, IEnumerable<DataMember> members, TypeReference holder, INamedTypeSymbol type)
    {
        var all = members.ToLookup(m => use.Reads(m, holder, type));
        return all[true].Any() && !use.MayHandOver(type) ? all[false].Where(m => !IsNeededWithoutCode(m, use.Activity, type)) : [];
    }

    /// <summary>What dates a retention, and what finds a person.</summary>
    private static bool IsNeededWithoutCode(DataMember member, ActivityData activity, INamedTypeSymbol type) =>
        activity.Activity.Near.Any(s => s.Declaration.Text("datedBy") == member.Name) || Leakage.Flow.Clearance.IdentifierOf(type) == member.Name;
}
