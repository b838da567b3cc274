using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3001: an app that names no controller, or a controller whom nobody can identify.</summary>
internal sealed class MissingController() : Rule(
    RuleIdentifiers.MissingController, RuleSeverity.Warning, "13(1)(a), 14(1)(a), 30(1)(a)",
    "Controller missing or not identified",
    "{0} does not tell who the controller is (GDPR Art. 13(1)(a), 30(1)(a)): {1}",
    "People must be able to tell who is responsible for their data, and to reach them.")
{
    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.DataController];

    public override IEnumerable<string> Faults(DeclarationContext declaration) =>
        Party.IsIdentified(declaration.Declaration) ? [] : [$"say the country, the address and a contact of '{declaration.Declaration.Text("name")}'"];

    /// <summary>An executable may use activities of libraries without being the app of any; its own ones have no other.</summary>
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        register.Controller is not null ? []
        : register.Activities.Where(a => a.Activity.Type.Assembly == register.Source.Host && a.Activity.Controllers.Count == 0)
            .OrderBy(a => a.Activity.Type.Name, StringComparer.Ordinal).Take(1)
            .Select(a => a.Lacks(this, "declare [assembly: DataController]"));
}
