using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>
/// The declarations that a compilation sees: its own from symbols, those of references from their fragments. Shared by all rules; read
/// on demand and once.
/// </summary>
internal sealed class CompilationDeclarations : DeclarationSource
{
    private static readonly ConditionalWeakTable<Compilation, CompilationDeclarations> Cache = new();

    private readonly Compilation _compilation;
    private readonly DeclarationReader _reader;
    private readonly ConcurrentDictionary<TypeReference, DeclaredType?> _types = new();
    private readonly ConcurrentDictionary<DeclaredType, ResolvedActivity> _activities = new();
    private readonly Lazy<IReadOnlyList<Declaration>> _own;
    private readonly Lazy<IReadOnlyList<DeclaredType>> _ownTypes;
    private readonly Lazy<ReferencedParts> _parts;
    private readonly Lazy<IReadOnlyList<GapFinding>> _gapsOfAssembly;

    private CompilationDeclarations(Compilation compilation)
    {
        _compilation = compilation;
        _reader = new DeclarationReader(compilation.Assembly);
        _own = new(_reader.ReadAssembly);
        _ownTypes = new(() => [.. DeclaringTypes.Of(compilation).Select(Read).OfType<DeclaredType>().OrderBy(t => t.Name, StringComparer.Ordinal)]);
        _parts = new(() => ReferencedParts.Of(compilation));
        _gapsOfAssembly = new(() => [.. GapFinder.OfAssembly(Host, this)]);
    }

    public override string Host => _compilation.Assembly.Name;

    public override IReadOnlyList<string> Assemblies => [Host, .. _parts.Value.Fragments.Keys.Where(a => a != Host)];

    public ReferencedParts Parts => _parts.Value;

    /// <summary>The compilation's own types that declare something, by name. Found once, for all the rules that judge a whole compilation.</summary>
    public IReadOnlyList<DeclaredType> OwnTypes => _ownTypes.Value;

    /// <summary>What is wrong with the declarations on the assembly itself, found once for all the files that hold them.</summary>
    public IReadOnlyList<GapFinding> GapsOfAssembly => _gapsOfAssembly.Value;

    /// <summary>Whether this is the app whose register is whole.</summary>
    public bool IsHost => _own.Value.Any(d => d.Kind == Kinds.DataController);

    /// <summary>Whether nothing farther can speak: a host, or an executable. A library's activities may get answers from its app.</summary>
    public bool IsApp => IsHost || _compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule);

    public static CompilationDeclarations Of(Compilation compilation) => Cache.GetValue(compilation, static c => new(c));

    public override IReadOnlyList<Declaration> OfAssembly(string assembly) =>
        assembly == Host ? _own.Value
        : _parts.Value.Fragments.TryGetValue(assembly, out var fragment) ? fragment.Declarations
        : [];

    public override DeclaredType? Find(TypeReference reference) => _types.GetOrAdd(reference, r =>
        r.Assembly != Host ? _parts.Value.Find(r) ?? ReadReferenced(r)
        : _compilation.Assembly.GetTypeByMetadataName(r.Name) is { } symbol ? _reader.Read(symbol, CancellationToken.None)
        : null);

    /// <summary>What a type that no fragment knows inherits from.</summary>
    private DeclaredType? ReadReferenced(TypeReference reference) =>
        _compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(a => a.Name == reference.Assembly)?.GetTypeByMetadataName(reference.Name) is { } symbol
            ? _reader.Read(symbol, CancellationToken.None)
            : null;

    public DeclaredType? Read(INamedTypeSymbol type) => Find(SymbolNames.Reference(type));

    public ResolvedActivity Resolve(DeclaredType activity) => _activities.GetOrAdd(activity, a => new Resolver(this).Resolve(a));

    /// <summary>Where a declaration of this compilation stands; for one of a reference, nowhere.</summary>
    public Location? LocationOf(Declaration declaration, CancellationToken cancellationToken) =>
        declaration.Origin is AttributeData { ApplicationSyntaxReference: { } reference }
            ? reference.GetSyntax(cancellationToken).GetLocation()
            : null;

    /// <summary>Whether a declaration of this compilation names a type that does not exist.</summary>
    public bool NamesUnknownType(Declaration declaration) =>
        declaration.Origin is AttributeData attribute && DeclarationReader.NamedTypes(attribute).Any(t => t.TypeKind == TypeKind.Error);

    /// <summary>The declaration of the notice, or else of the controller.</summary>
    public Declaration? Notice => _own.Value.FirstOrDefault(d => d.Kind == Kinds.PrivacyNotice) ?? _own.Value.FirstOrDefault(d => d.Kind == Kinds.DataController);

    /// <summary>The controller's declaration: where a host is told of what its parts lack.</summary>
    public Location? ControllerLocation(CancellationToken cancellationToken) =>
        _own.Value.FirstOrDefault(d => d.Kind == Kinds.DataController) is { } controller ? LocationOf(controller, cancellationToken) : null;
}
