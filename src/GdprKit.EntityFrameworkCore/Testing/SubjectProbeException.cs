namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>An export misses what it should hold, or an erasure leaves what should be gone: fails a test in any framework.</summary>
/// <param name="message">Which members.</param>
public sealed class SubjectProbeException(string message) : Exception(message);
