namespace GdprKit;

/// <summary>What happens to data when its retention ends.</summary>
public enum RetentionAction
{
    /// <summary>It is erased (the default).</summary>
    Erase = 0,

    /// <summary>It is anonymised.</summary>
    Anonymise = 1,

    /// <summary>Somebody reviews whether it is still needed.</summary>
    Review = 2,

    /// <summary>It is archived in the public interest (GDPR Art. 89).</summary>
    Archive = 3,

    /// <summary>What identifies the person is replaced by a pseudonym (GDPR Art. 4(5)): it stays personal data.</summary>
    Pseudonymise = 4,
}
