using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8007: data about the use of something, or about devices, and no word about cookies.</summary>
internal sealed class TrackingWithoutCookies() : RegisterRule(
    RuleIdentifiers.TrackingWithoutCookies, RuleSeverity.Information, "ePrivacy Directive 5(3), 13(1)",
    "Usage data without cookies",
    "{0} uses {1}, and no cookie is declared (ePrivacy Directive Art. 5(3), GDPR Art. 13(1)): declare [Cookie] with its purpose, or [Never(DataPractice.OptionalCookies)]",
    "Usage data and identifiers of devices mostly come from cookies or the like, which need consent and a line in the notice.")
{
    public override bool HasFix => true;

    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        // A cookie on a class of its own holds for the app, whatever the activity.
        if (register.Types.Any(t => !t.IsActivity && t.Declarations.Any(IsCookie))) yield break;

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var activity in register.Activities.OrderBy(a => a.Activity.Type.Name, StringComparer.Ordinal))
        {
            var items = activity.Activity.Items.Where(IsTracking).ToArray();
            if (items.Length == 0 || activity.Activity.IsProcessors || activity.Declaration.Text("kind") == "Security") continue;
            if (activity.Said(Declarations.Kinds.Cookie).Any(c => IsCookie(c.Declaration)) || activity.Denies("OptionalCookies")) continue;

            // What an assembly says of all activities is told once, there.
            var shared = register.OnAssemblies.Where(s => items.Any(i => i.Use == s.Declaration)).ToArray();
            if (shared.Length == 0) yield return activity.Lacks(this, ActivityContext.Names(items));
            else if (told.Add(shared[0].Assembly)) yield return new(this, shared[0], $"[Processes] on {GapFinding.Name(shared[0])}", ActivityContext.Names(items));
        }
    }

    private static bool IsCookie(Declaration d) => d.Kind == Declarations.Kinds.Cookie && d.Tells("name");

    /// <summary>An IP address comes with every request, and is read from no device.</summary>
    private static bool IsTracking(ResolvedItem item) =>
        item.Category is "UsageBehaviour" or "OnlineIdentifier" && !WholeWords.Contains(item.Name, "ip", ignoreCase: true) && !item.Tag.Says("derivedFrom") && !(item.Use?.Says("derivedFrom") ?? false);
}
