using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of retention. No period is offered: a number that nobody decided would look decided.</summary>
internal static class RetentionRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.MissingRetention] =
        [
            Declare("Keep until the purpose is fulfilled", "Retention(Until = RetentionEvent.PurposeFulfilled)"),
            Declare("Keep until consent is withdrawn", "Retention(Until = RetentionEvent.ConsentWithdrawn)"),
        ],
    };
}
