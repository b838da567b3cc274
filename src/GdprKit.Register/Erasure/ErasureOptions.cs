namespace GdprKit.Register;

/// <summary>How erasures are remembered.</summary>
public sealed class ErasureOptions
{
    /// <summary>The fewest bytes of a key.</summary>
    public const int FewestKeyBytes = 32;

    /// <summary>The secret with which the list of erasures hashes people: 32 bytes or more, kept apart from the database and its backups. Without it nothing can be erased again after a restore.</summary>
    public byte[]? SubjectHashKey { get; set; }
}
