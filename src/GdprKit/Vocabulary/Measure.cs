namespace GdprKit;

/// <summary>A technical or organisational security measure (GDPR Art. 32).</summary>
public enum Measure
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Technical measures in general.</summary>
    Technical = 1,

    /// <summary>Organisational measures in general.</summary>
    Organisational = 2,

    /// <summary>Physical measures in general.</summary>
    Physical = 3,

    /// <summary>Confidentiality.</summary>
    Confidentiality = 4,

    /// <summary>Integrity.</summary>
    Integrity = 5,

    /// <summary>Encryption of stored data.</summary>
    EncryptionAtRest = 6,

    /// <summary>Encryption of data that is transmitted.</summary>
    EncryptionInTransit = 7,

    /// <summary>Pseudonymisation.</summary>
    Pseudonymisation = 8,

    /// <summary>Access control.</summary>
    AccessControl = 9,

    /// <summary>Access only for those who need to know.</summary>
    NeedToKnow = 10,

    /// <summary>Strong authentication.</summary>
    StrongAuthentication = 11,

    /// <summary>Protection against malware.</summary>
    MalwareProtection = 12,

    /// <summary>Monitoring for vulnerabilities.</summary>
    VulnerabilityMonitoring = 13,

    /// <summary>Logging of security events.</summary>
    SecurityLogging = 14,

    /// <summary>Handling of errors.</summary>
    ErrorHandling = 15,

    /// <summary>Backups.</summary>
    Backup = 16,

    /// <summary>Recovery after an incident.</summary>
    Recovery = 17,

    /// <summary>Regular testing.</summary>
    Testing = 18,

    /// <summary>Response to incidents.</summary>
    IncidentResponse = 19,

    /// <summary>Assessment of suppliers.</summary>
    SupplierAssessment = 20,

    /// <summary>Contracts that bind suppliers.</summary>
    SupplierContracts = 21,

    /// <summary>Training of staff.</summary>
    Training = 22,

    /// <summary>Policies.</summary>
    Policies = 23,

    /// <summary>Data protection by design and by default (Art. 25).</summary>
    PrivacyByDesign = 24,
}
