using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>The MSBuild properties that GdprKit.props makes visible to the compiler.</summary>
internal static class BuildProperties
{
    public static bool IsTestProject(AnalyzerConfigOptions global) => Is(global, "IsTestProject", "true");

    /// <summary>Whether the project itself references GdprKit, and does not only get it through another project.</summary>
    public static bool ReferencesGdprKit(AnalyzerConfigOptions global) => Is(global, "GdprKitReferenced", "true");

    /// <summary>Whether the assembly ships its declarations; client apps (WebAssembly, mobile) do not.</summary>
    public static bool ShipsFragment(AnalyzerConfigOptions global) => !Is(global, "GdprKitShipsFragment", "false");

    /// <summary>Whether fixes write untagged members into the baseline instead of tagging them.</summary>
    public static bool WritesBaseline(AnalyzerConfigOptions global) => Is(global, "GdprKitWriteBaseline", "true");

    /// <summary>Whether this build writes the approved register anew, and so accepts every change.</summary>
    public static bool AcceptsRegister(AnalyzerConfigOptions global) => Is(global, "GdprKitAcceptRegister", "true");

    private static bool Is(AnalyzerConfigOptions global, string property, string value) =>
        global.TryGetValue("build_property." + property, out var actual) && string.Equals(actual, value, StringComparison.OrdinalIgnoreCase);
}
