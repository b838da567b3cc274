namespace GdprKit;

/// <summary>On what ground data leaves the EU/EEA (GDPR Art. 45–49).</summary>
public enum TransferGround
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Art. 45: an adequacy decision.</summary>
    Adequacy = 1,

    /// <summary>Art. 46(2)(c): standard contractual clauses of the Commission.</summary>
    StandardContractualClauses = 2,

    /// <summary>Art. 46(2)(b), 47: binding corporate rules.</summary>
    BindingCorporateRules = 3,

    /// <summary>Art. 46(2)(e): an approved code of conduct.</summary>
    CodeOfConduct = 4,

    /// <summary>Art. 46(2)(f): an approved certification mechanism.</summary>
    Certification = 5,

    /// <summary>Art. 46(2)(d): standard clauses of a supervisory authority.</summary>
    AuthorityClauses = 6,

    /// <summary>Art. 46(2)(a): a binding instrument between public authorities.</summary>
    PublicInstrument = 7,

    /// <summary>Art. 46(3)(a): clauses authorised by the supervisory authority.</summary>
    AuthorisedClauses = 8,

    /// <summary>Art. 49(1)(a): explicit consent.</summary>
    ExplicitConsent = 9,

    /// <summary>Art. 49(1)(b): a contract with the person.</summary>
    ContractWithPerson = 10,

    /// <summary>Art. 49(1)(c): a contract in the interest of the person.</summary>
    ContractForPerson = 11,

    /// <summary>Art. 49(1)(d): important reasons of public interest.</summary>
    PublicInterest = 12,

    /// <summary>Art. 49(1)(e): legal claims.</summary>
    LegalClaims = 13,

    /// <summary>Art. 49(1)(f): vital interests.</summary>
    VitalInterests = 14,

    /// <summary>Art. 49(1)(g): a public register.</summary>
    PublicRegister = 15,

    /// <summary>Art. 49(1), second subparagraph: compelling legitimate interests.</summary>
    CompellingInterests = 16,
}
