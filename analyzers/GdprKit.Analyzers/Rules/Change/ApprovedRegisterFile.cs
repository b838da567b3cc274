using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Change;

/// <summary>The register that somebody approved: the additional file <c>gdpr-register.json</c>, or one that the build names as it.</summary>
internal static class ApprovedRegisterFile
{
    private const string Name = "gdpr-register.json";
    private const string Metadata = "build_metadata.AdditionalFiles.GdprKitApprovedRegister";

    public static AdditionalText? Find(AnalyzerOptions options) =>
        options.AdditionalFiles.FirstOrDefault(f => string.Equals(Path.GetFileName(f.Path), Name, StringComparison.OrdinalIgnoreCase) || IsNamed(options.AnalyzerConfigOptionsProvider.GetOptions(f)));

    private static bool IsNamed(AnalyzerConfigOptions file) => file.TryGetValue(Metadata, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
