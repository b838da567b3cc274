using System.Globalization;

namespace GdprKit.Register;

/// <summary>From what is declared and entered to the answer: what forbids most comes first.</summary>
internal static class GateRules
{
    public static GateDecision Decide(ProcessingActivity activity, GateFacts facts, DateTimeOffset now)
    {
        // Restricted data may still be used for legal claims (Art. 18(2)).
        if (facts.IsRestricted && activity.Kind != PurposeKind.LegalClaims)
        {
            return new(GateReason.Restricted, "18(2)", "The processing of the person's data is restricted: it may be stored, and used only with their consent, for legal claims, to protect somebody else or for an important public interest.");
        }

        // On another's behalf, the basis is that controller's.
        if (activity.LegalBases.Count == 0 && activity.ProcessorFor.Count == 0)
        {
            return new(GateReason.NoLegalBasis, "6(1)", $"The activity '{activity.Id}' declares no legal basis.");
        }

        var consent = ConsentRules.State(activity, facts.Consent, facts.ConsentVersion, facts.ConsentUntil, now);
        var needsConsent = NeedsConsent(activity);
        return Objected(facts, agreedSince: needsConsent && consent == ConsentState.Given && facts.ConsentAt > facts.ObjectionAt)
            ?? (needsConsent ? Consented(activity, consent, facts) : null)
            ?? new(GateReason.Allowed, needsConsent ? "6(1)(a)" : Basis(activity), "Nothing that is declared or entered stands against it.");
    }

    public static GateDecision RetentionOver(ProcessingActivity activity) =>
        new(GateReason.RetentionOver, "5(1)(e)", $"The time is over for which the activity '{activity.Id}' keeps the person's data.");

    /// <summary>Whether something of it rests on consent alone, or another law asks for consent.</summary>
    public static bool NeedsConsent(ProcessingActivity activity) =>
        activity.Consents.Any(c => c.Kind != ConsentKind.Processing && c.When is null)
        || (activity.DataItems.Count == 0 ? RestsOnConsent(activity.LegalBases) : activity.DataItems.Any(i => RestsOnConsent(i.LegalBases.Select(b => activity.LegalBases[b]))));

    private static bool RestsOnConsent(IEnumerable<LegalBasis> bases)
    {
        var articles = bases.Select(b => b.Article).ToArray();
        return Alone('6', "6(1)(a)") || Alone('9', "9(2)(a)");

        bool Alone(char article, string consent) => articles.Any(a => a == consent) && articles.Where(a => a.StartsWith(article)).All(a => a == consent);
    }

    private static GateDecision? Objected(GateFacts facts, bool agreedSince) => facts.Objection switch
    {
        // Whoever agrees afterwards wants it again.
        ObjectionState.Upheld when facts.ObjectionArticle == ObjectionRules.Marketing => agreedSince ? null : new(GateReason.MarketingObjection, "21(3)", "The person objected to direct marketing."),
        ObjectionState.Upheld => new(GateReason.ObjectionUpheld, facts.ObjectionArticle!, "The person objected, and the objection was upheld."),
        ObjectionState.Received => new(GateReason.ObjectionPending, "18(1)(d)", "The person objected, and it is not yet decided whose grounds are stronger."),
        _ => null,
    };

    private static GateDecision? Consented(ProcessingActivity activity, ConsentState consent, GateFacts facts) => consent switch
    {
        ConsentState.None => new(GateReason.ConsentMissing, "6(1)(a)", $"The activity '{activity.Id}' rests on consent, and the person has given none."),
        ConsentState.Withdrawn => new(GateReason.ConsentWithdrawn, "7(3)", "The person withdrew their consent."),
        ConsentState.Expired => new(GateReason.ConsentExpired, "6(1)(a)", string.Create(CultureInfo.InvariantCulture, $"The person's consent was given until {facts.ConsentUntil:yyyy-MM-dd}.")),
        ConsentState.Outdated => new(GateReason.ConsentOutdated, "4(11)", $"The person consented to {(facts.ConsentVersion is { } v ? $"version {v}" : "a text without version")}, and the text is now version {ConsentRules.Version(activity)}."),
        _ => null,
    };

    private static string Basis(ProcessingActivity activity) => activity.LegalBases.Count == 0 ? "28(3)" : activity.LegalBases[0].Article;
}
