namespace GdprKit.Register.Rights;

/// <summary>What declarations say of a fact.</summary>
internal enum Known
{
    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is not declared, or only sometimes so.</summary>
    Perhaps,

    /// <summary>It is so.</summary>
    Yes,
}
