using System;

namespace GdprKit;

/// <summary>What an agreement with a processor, or with the controller that we process for, lays down (GDPR Art. 28(3)). Values combine with <c>|</c>.</summary>
[Flags]
public enum AgreementTerms
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The agreement is in writing.</summary>
    Written = 1,

    /// <summary>Data is processed only on documented instructions.</summary>
    InstructionsOnly = 2,

    /// <summary>Data is processed only for the purposes agreed.</summary>
    AgreedPurposesOnly = 4,

    /// <summary>The processor has no purposes of its own.</summary>
    NoOwnPurposes = 8,

    /// <summary>Confidentiality.</summary>
    Confidentiality = 16,

    /// <summary>Security measures.</summary>
    Security = 32,

    /// <summary>Conditions for sub-processors.</summary>
    SubProcessors = 64,

    /// <summary>Assistance with rights and duties.</summary>
    Assistance = 128,

    /// <summary>Erasure or return at the end.</summary>
    EraseOrReturn = 256,

    /// <summary>Audits.</summary>
    Audit = 512,

    /// <summary>Who is responsible for what.</summary>
    Responsibilities = 1024,

    /// <summary>All that Art. 28(3) asks for.</summary>
    Article28 = 2048,
}
