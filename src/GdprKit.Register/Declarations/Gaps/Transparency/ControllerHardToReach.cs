namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3017: the app's controller can be reached in fewer ways than notices usually offer.</summary>
internal sealed class ControllerHardToReach() : DeclarationRule(
    RuleIdentifiers.ControllerHardToReach, RuleSeverity.Information, "13(1)(a)",
    "Controller that is hard to reach",
    "{0} has no {1} (GDPR Art. 13(1)(a)): add it, so that people can look the controller up and reach it in more ways than one",
    "Contact details should allow easy ways of communication: by post, by e-mail (WP 260).",
    Declarations.Kinds.DataController)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var controller = declaration.Declaration;
        // One of a single activity is described by words; one that is not identified at all is told by GDPR3001.
        if (declaration.Where.Type is not null || !Party.IsIdentified(controller)) return null;

        var lacking = new List<string>();
        if (!controller.Tells("address")) lacking.Add("postal address");
        if (!controller.Tells("email") && !controller.Tells("url")) lacking.Add("e-mail address");
        if (!controller.Tells("registrationNumber") && !controller.Flag("publicAuthority")) lacking.Add("registration number");
        return lacking.Count == 0 ? null : Enumeration.Of(lacking, "or");
    }
}
