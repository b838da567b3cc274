namespace GdprKit.Register;

/// <summary>What a consent needs in order to count.</summary>
internal static class ConsentRules
{
    /// <summary>The declared version of the words; several consents of one activity have it together.</summary>
    public static string? Version(ProcessingActivity activity) =>
        activity.Consents.Select(c => c.Version).OfType<string>().ToArray() is { Length: > 0 } versions ? string.Join("; ", versions) : null;

    public static ConsentState State(ProcessingActivity activity, ConsentState entered, string? version, DateTimeOffset? validUntil, DateTimeOffset now)
    {
        if (entered != ConsentState.Given) return entered;
        if (validUntil <= now) return ConsentState.Expired;
        return Version(activity) is { } declared && declared != version ? ConsentState.Outdated : ConsentState.Given;
    }

    /// <summary>A consent that nothing declares is one that no notice tells of.</summary>
    /// <exception cref="InvalidOperationException">None is declared.</exception>
    public static void RequireDeclared(ProcessingActivity activity)
    {
        if (activity.Consents.Count > 0) return;
        throw new InvalidOperationException(
            $"The activity '{activity.Id}' asks for no consent. Declare it at {activity.Origin.Name}: [Consent(\"…\")], and [LegalBasis(Article6.Consent)] if it rests on it (GDPR Art. 6(1)(a), 7).");
    }
}
