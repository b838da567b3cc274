using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>
/// Reads the fragment of a reference from its metadata. Its symbols are not the truth: a reference assembly lacks internal members,
/// and binding its attributes costs far more.
/// </summary>
internal static class ReferencedFragments
{
    private const string AttributeNamespace = "GdprKit.CompilerServices";
    private const string AttributeName = "RegisterFragmentAttribute";

    /// <summary>What the reference declares, or <see langword="null"/> if it declares nothing.</summary>
    public static PartFragment? Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return reference switch
            {
                // In the IDE a project reference is a compilation and has no file.
                CompilationReference project => ReadSymbols(project.Compilation.Assembly),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata metadata =>
                    ReadMetadata(metadata.GetModules()[0].GetMetadataReader()),
                _ => null,
            };
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or ObjectDisposedException)
        {
            // A file that cannot be read is the compiler's to report.
            return null;
        }
    }

    private static PartFragment? ReadSymbols(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == AttributeName && attribute.AttributeClass.ContainingNamespace.ToDisplayString() == AttributeNamespace
                && attribute.ConstructorArguments is { Length: 2 } arguments)
            {
                return new PartFragment(assembly.Name, arguments[0].Value as string, arguments[1].Value as string);
            }
        }

        return null;
    }

    private static PartFragment? ReadMetadata(MetadataReader reader)
    {
        if (!reader.IsAssembly || !ReferencesGdprKit(reader)) return null;

        var definition = reader.GetAssemblyDefinition();
        var usesAttributes = false;
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (TypeOf(reader, attribute) is not { } type) continue;

            var ns = reader.GetString(type.Namespace);
            if (attribute.Parent.Kind == HandleKind.AssemblyDefinition && ns == AttributeNamespace && reader.GetString(type.Name) == AttributeName)
            {
                var value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16(); // The prolog of every attribute blob.
                if (value.ReadSerializedString() is { } json && value.ReadSerializedString() is { } hash)
                {
                    return new PartFragment(reader.GetString(definition.Name), json, hash);
                }
            }

            usesAttributes |= ns == "GdprKit" && IsGdprKit(reader, type.ResolutionScope);
        }

        return usesAttributes ? new PartFragment(reader.GetString(definition.Name), null, null) : null;
    }

    private static TypeReference? TypeOf(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference) return null;
        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return parent.Kind == HandleKind.TypeReference ? reader.GetTypeReference((TypeReferenceHandle)parent) : null;
    }

    private static bool ReferencesGdprKit(MetadataReader reader)
    {
        foreach (var handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, "GdprKit")) return true;
        }

        return false;
    }

    private static bool IsGdprKit(MetadataReader reader, EntityHandle scope) =>
        scope.Kind == HandleKind.AssemblyReference
        && reader.StringComparer.Equals(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, "GdprKit");
}
