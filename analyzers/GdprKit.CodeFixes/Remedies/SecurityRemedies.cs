using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of security.</summary>
internal static class SecurityRemedies
{
    private const string Measures = "SecurityMeasure(\"TODO: what protects the data\", Measure.Technical, Measure.Organisational)";

    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.UnprotectedData] =
        [
            Say("It is encrypted", "Protection = Protection.Encrypted"),
            Say("It is hashed", "Protection = Protection.Hashed"),
            Say("It is pseudonymised", "Protection = Protection.Pseudonymised"),
        ],
        [RuleIdentifiers.MissingSecurityMeasures] =
        [
            DeclareOnAssembly("Describe security measures", Measures),
            Declare("Describe security measures of the activity", Measures),
        ],
    };
}
