namespace GdprKit.Register;

/// <summary>The register cannot be read. The message names the assembly and says what to do.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
public sealed class RegisterException(string message) : Exception(message);
