using System.Reflection;
using System.Resources;
using GdprKit.CompilerServices;

namespace GdprKit.Register.Reading;

/// <summary>What GdprKit's source generator wrote into an assembly, and the language that the assembly says its texts are in.</summary>
internal sealed record WrittenDeclarations(string Assembly, RegisterFragmentAttribute? Own, IReadOnlyList<RegisterIncludedAttribute> Included, string? NeutralLanguage)
{
    public static WrittenDeclarations Of(Assembly assembly) => new(
        assembly.GetName().Name ?? "",
        assembly.GetCustomAttribute<RegisterFragmentAttribute>(),
        [.. assembly.GetCustomAttributes<RegisterIncludedAttribute>()],
        assembly.GetCustomAttribute<NeutralResourcesLanguageAttribute>()?.CultureName);
}
