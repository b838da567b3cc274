using System.Reflection;
using System.Resources;
using GdprKit.CompilerServices;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Resolution;
using GdprKit.Register.Building;

namespace GdprKit.Register;

/// <summary>Reads the register that GdprKit's source generator wrote into a host: its own attributes and nothing else.</summary>
public static class RegisterReader
{
    /// <summary>Reads the register of a host.</summary>
    /// <param name="host">The app's assembly, which wears <see cref="DataControllerAttribute"/>.</param>
    /// <exception cref="RegisterException">The assembly declares nothing, or was built with a newer GdprKit.</exception>
    public static ProcessingRegister Read(Assembly host)
    {
        ArgumentNullException.ThrowIfNull(host);

        var name = host.GetName().Name ?? "";
        var own = host.GetCustomAttribute<RegisterFragmentAttribute>() ?? throw new RegisterException(
            $"The assembly '{name}' declares no processing. Reference the package GdprKit in its project and declare the controller with "
            + $"[assembly: DataController(\"…\")]; if another assembly is the app, pass it: AddProcessingRegister(typeof(Program).Assembly).");
        var included = host.GetCustomAttributes<RegisterIncludedAttribute>().OrderBy(i => i.Assembly, StringComparer.Ordinal).ToArray();
        try
        {
            var source = new FragmentSource(FragmentReader.Read(own.Json, name), included.Select(i => FragmentReader.Read(i.Json, i.Assembly)));
            RegisterPart[] parts =
            [
                new() { Assembly = name, Hash = own.Hash },
                .. included.Select(i => new RegisterPart { Assembly = i.Assembly, Hash = i.Hash }),
            ];
            return RegisterBuilder.Build(source, parts, host.GetCustomAttribute<NeutralResourcesLanguageAttribute>()?.CultureName);
        }
        catch (FragmentException e)
        {
            throw new RegisterException(e.Message);
        }
    }
}
