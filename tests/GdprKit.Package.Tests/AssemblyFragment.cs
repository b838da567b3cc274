using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GdprKit.Package.Tests;

/// <summary>Reads the fragment that the generator wrote as a tool does: from metadata, without loading the assembly.</summary>
internal static class AssemblyFragment
{
    public static string Read(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(attribute => IsFragment(metadata, attribute))
            .Select(attribute => Json(metadata, attribute))
            .Single();
    }

    private static bool IsFragment(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference) return false;

        var type = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return type.Kind == HandleKind.TypeReference
            && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name) == "RegisterFragmentAttribute";
    }

    private static string Json(MetadataReader metadata, CustomAttribute attribute)
    {
        var arguments = metadata.GetBlobReader(attribute.Value);
        arguments.ReadUInt16(); // the prolog of every custom attribute
        return arguments.ReadSerializedString()!;
    }
}
