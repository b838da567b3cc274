using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>The types of the rows of databases: those that a <c>DbSet</c> of a context holds, here or in a reference, and those with <c>[Table]</c>.</summary>
internal sealed class EntityTypes(Compilation compilation)
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    private readonly Lazy<HashSet<INamedTypeSymbol>> _sets = new(() => Find(compilation));

    public bool Contain(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetAttributes().Any(a => a.AttributeClass is { Name: "TableAttribute", ContainingNamespace: { Name: "Schema", ContainingNamespace.Name: "DataAnnotations" } })) return true;
        }

        return _sets.Value.Contains(type.OriginalDefinition);
    }

    private static HashSet<INamedTypeSymbol> Find(Compilation compilation)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        if (compilation.GetTypeByMetadataName(EntityFramework + ".DbContext") is not { } context || compilation.GetTypeByMetadataName(EntityFramework + ".DbSet`1") is not { } set) return found;

        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(a => a.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == EntityFramework)) && !a.Name.StartsWith("Microsoft.", StringComparison.Ordinal));
        foreach (var type in assemblies.Prepend(compilation.Assembly).SelectMany(a => TypesOf(a.GlobalNamespace)))
        {
            if (!Derives(type, context)) continue;
            for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            {
                foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
                {
                    if (property.Type is INamedTypeSymbol named && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, set) && named.TypeArguments[0] is INamedTypeSymbol entity) found.Add(entity.OriginalDefinition);
                }
            }
        }

        return found;
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol context)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, context)) return true;
        }

        return false;
    }

    public static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner) continue;
            if (inner is INamedTypeSymbol { TypeKind: TypeKind.Class } type) yield return type;
            foreach (var nested in TypesOf(inner)) yield return nested;
        }
    }
}
