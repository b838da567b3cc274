namespace GdprKit.Register;

/// <summary>The limits of rights, and the reasons why one does not hold.</summary>
public enum RightLimitKind
{
    /// <summary>Not stated.</summary>
    Unspecified,

    /// <summary>The rights and freedoms of others (GDPR Art. 15(4), 20(4)).</summary>
    RightsOfOthers,

    /// <summary>Law lays the obtaining or disclosure down (Art. 14(5)(c)).</summary>
    LaidDownByLaw,

    /// <summary>Law obliges the controller to process or keep the data (Art. 17(3)(b)).</summary>
    LegalObligation,

    /// <summary>A task in the public interest or official authority (Art. 17(3)(b), 20(3)).</summary>
    PublicTask,

    /// <summary>Public health (Art. 17(3)(c)).</summary>
    PublicHealth,

    /// <summary>Archiving, research or statistics that erasure would seriously impair (Art. 17(3)(d)).</summary>
    ArchivingResearchStatistics,

    /// <summary>Legal claims (Art. 17(3)(e)).</summary>
    LegalClaims,

    /// <summary>Compelling legitimate grounds, or legal claims, of which the controller has to convince (Art. 21(1)).</summary>
    CompellingGrounds,

    /// <summary>Telling them is impossible or a disproportionate effort (Art. 19).</summary>
    DisproportionateEffort,

    /// <summary>What was done before the withdrawal stays lawful (Art. 7(3)).</summary>
    NotRetroactive,

    /// <summary>A contract, a law or explicit consent allows the automated decision (Art. 22(2)).</summary>
    DecisionAllowed,

    /// <summary>Does not hold: none of the legal bases gives it.</summary>
    LegalBasis,

    /// <summary>Does not hold: the person did not provide the data.</summary>
    NotProvidedByPerson,

    /// <summary>Does not hold: no data comes from such a source.</summary>
    NoSuchSource,

    /// <summary>Does not hold: nobody receives the data.</summary>
    NoRecipients,

    /// <summary>Does not hold: it is no direct marketing.</summary>
    NoDirectMarketing,

    /// <summary>Does not hold: no solely automated decision is made.</summary>
    NoAutomatedDecision,

    /// <summary>Does not hold: nothing rests on consent.</summary>
    NoConsent,

    /// <summary>Does not hold: there is no joint controller.</summary>
    NoJointController,

    /// <summary>Does not hold: no transfer rests on safeguards of which there is a copy.</summary>
    NoSafeguards,
}
