namespace GdprKit.Declarations.Law;

/// <summary>The lists of phrases.txt.</summary>
internal enum PhraseList
{
    /// <summary>Purposes that say nothing: "improve our services".</summary>
    VaguePurpose,

    /// <summary>Recipients that are nobody: "selected partners".</summary>
    GenericRecipient,

    /// <summary>Sources of data that are nobody: "external sources".</summary>
    GenericSource,

    /// <summary>Criteria of retention that only repeat the law: "as long as necessary".</summary>
    AsLongAsNecessary,

    /// <summary>Retention without an end: "until further notice".</summary>
    Unlimited,

    /// <summary>Texts that somebody meant to replace: "TODO".</summary>
    Placeholder,

    /// <summary>Words of decisions about people: "reject".</summary>
    Decision,

    /// <summary>Words for profiling: "profiling".</summary>
    Profiling,

    /// <summary>Words of purposes that treat each person by what is known of them: "personalise".</summary>
    Personalisation,

    /// <summary>Words of what goes on during a contract: "manage".</summary>
    Continuing,

    /// <summary>Protocols and algorithms that no longer protect: "TLS 1.0".</summary>
    ObsoleteProtection,

    /// <summary>Words by which a company's name tells that it is one of the EU/EEA: "Microsoft Ireland".</summary>
    EuropeanCompany,
}
