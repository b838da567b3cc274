namespace GdprKit.Register;

/// <summary>Whether the log of a request is as it was written.</summary>
/// <param name="Problem">What is not; <see langword="null"/>: nothing.</param>
/// <param name="Number">The entry, where it is one.</param>
public sealed record RequestVerification(string? Problem = null, int? Number = null)
{
    /// <summary>Whether it is as it was written.</summary>
    public bool IsIntact => Problem is null;
}
