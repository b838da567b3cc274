using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Resources;
using GdprKit.CompilerServices;

namespace GdprKit.Register.Reading;

/// <summary>Reads what the generator wrote from an assembly's metadata: nothing is loaded, and no code of it runs.</summary>
internal static class AssemblyFile
{
    /// <exception cref="RegisterException">The file is no .NET assembly.</exception>
    public static WrittenDeclarations Read(string path)
    {
        using var file = File.OpenRead(path);
        try
        {
            using var assembly = new PEReader(file, PEStreamOptions.LeaveOpen);
            if (assembly.HasMetadata && assembly.GetMetadataReader() is { IsAssembly: true } metadata) return Read(metadata);
        }
        catch (Exception e) when (e is BadImageFormatException or OverflowException)
        {
            // Said below, together with files of another kind.
        }

        throw new RegisterException(AppHost.Describe(file));
    }

    private static WrittenDeclarations Read(MetadataReader metadata)
    {
        var definition = metadata.GetAssemblyDefinition();
        RegisterFragmentAttribute? own = null;
        var included = new List<RegisterIncludedAttribute>();
        string? language = null;
        foreach (var attribute in definition.GetCustomAttributes().Select(metadata.GetCustomAttribute))
        {
            switch (TypeOf(metadata, attribute))
            {
                case ("GdprKit.CompilerServices", nameof(RegisterFragmentAttribute)) when Texts(2) is [var json, var hash]:
                    own = new(json, hash);
                    break;
                case ("GdprKit.CompilerServices", nameof(RegisterIncludedAttribute)) when Texts(3) is [var assembly, var json, var hash]:
                    included.Add(new(assembly, json, hash));
                    break;
                case ("System.Resources", nameof(NeutralResourcesLanguageAttribute)):
                    language = Texts(1)[0];
                    break;
            }

            string[] Texts(int count)
            {
                var arguments = metadata.GetBlobReader(attribute.Value);
                arguments.ReadUInt16(); // the prolog of every custom attribute
                var texts = new string[count];
                for (var i = 0; i < count; i++) texts[i] = arguments.ReadSerializedString() ?? "";
                return texts;
            }
        }

        return new(metadata.GetString(definition.Name), own, included, language);
    }

    /// <summary>The attribute's type; of a type that the assembly defines itself, which ours never is, nothing.</summary>
    private static (string Namespace, string Name) TypeOf(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference) return default;

        var type = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (type.Kind != HandleKind.TypeReference) return default;

        var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
        return (metadata.GetString(reference.Namespace), metadata.GetString(reference.Name));
    }
}
