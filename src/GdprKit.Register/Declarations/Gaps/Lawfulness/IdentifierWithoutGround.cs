using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2024: an official identifier, of which nothing says why it is needed.</summary>
internal sealed class IdentifierWithoutGround() : RegisterRule(
    RuleIdentifiers.IdentifierWithoutGround, RuleSeverity.Warning, "87",
    "Official identifier without a ground",
    "{0} is an official identifier of which nothing says why it is needed or which law allows it (GDPR Art. 87): say Because or Law",
    "Member States lay down under which conditions national identification numbers may be processed; Swedish law asks for a clear reason (2018:218, chapter 3, section 10).")
{
    public override bool HasFix => true;

    /// <summary>What an activity says of the item answers too, so a tag is at fault only by an activity that leaves it unanswered; and once.</summary>
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        register.Activities.Where(a => !a.Activity.IsProcessors).SelectMany(a => a.Activity.Items)
            .Where(i => i.Category == "OfficialIdentifier" && !HasGround(i.Tag) && !(i.Use is { } use && HasGround(use)))
            .Select(i => i.Tag).Distinct().Select(register.PlaceOf).OfType<Scoped>()
            .Select(place => new GapFinding(this, place, $"[{place.Declaration.Kind}] on {GapFinding.Name(place)}"));

    private static bool HasGround(Declaration use) => use.Tells("because") || use.Tells("law");
}
