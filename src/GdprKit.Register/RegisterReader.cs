using System.Reflection;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Resolution;
using GdprKit.Register.Building;
using GdprKit.Register.Reading;

namespace GdprKit.Register;

/// <summary>Reads the register that GdprKit's source generator wrote into a host: its own attributes and nothing else.</summary>
public static class RegisterReader
{
    /// <summary>Reads the register of a host.</summary>
    /// <param name="host">The app's assembly, which wears <see cref="DataControllerAttribute"/>.</param>
    /// <returns>The register.</returns>
    /// <exception cref="RegisterException">The assembly declares nothing, or was built with a newer GdprKit.</exception>
    public static ProcessingRegister Read(Assembly host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return Build(WrittenDeclarations.Of(host), "pass it: AddProcessingRegister(typeof(Program).Assembly)");
    }

    /// <summary>Reads the register of a host from its file: the same as <see cref="Read"/> gives, but the assembly is not loaded and none of its code runs.</summary>
    /// <param name="path">The file of the app's assembly, such as <c>bin/Release/net10.0/App.dll</c>.</param>
    /// <returns>The register.</returns>
    /// <exception cref="RegisterException">The file is no .NET assembly, the assembly declares nothing, or it was built with a newer GdprKit.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    public static ProcessingRegister ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Build(AssemblyFile.Read(path), "read its file");
    }

    private static ProcessingRegister Build(WrittenDeclarations written, string otherwise)
    {
        var name = written.Assembly;
        var own = written.Own ?? throw new RegisterException(
            $"The assembly '{name}' declares no processing. Reference the package GdprKit in its project and declare the controller with "
            + $"[assembly: DataController(\"…\")]; if another assembly is the app, {otherwise}.");
        var included = written.Included.OrderBy(i => i.Assembly, StringComparer.Ordinal).ToArray();
        try
        {
            var source = new FragmentSource(FragmentReader.Read(own.Json, name), included.Select(i => FragmentReader.Read(i.Json, i.Assembly)));
            RegisterPart[] parts =
            [
                new() { Assembly = name, Hash = own.Hash },
                .. included.Select(i => new RegisterPart { Assembly = i.Assembly, Hash = i.Hash }),
            ];
            return RegisterBuilder.Build(source, parts, written.NeutralLanguage);
        }
        catch (FragmentException e)
        {
            throw new RegisterException(e.Message);
        }
    }
}
