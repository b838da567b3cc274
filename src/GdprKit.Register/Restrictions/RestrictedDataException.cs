namespace GdprKit.Register;

/// <summary>Data whose processing is restricted (GDPR Art. 18) was to be changed. It names the type and nobody.</summary>
/// <param name="type">The type of the rows, as code has it.</param>
public sealed class RestrictedDataException(string type) : InvalidOperationException(
    $"The processing of this {type} is restricted: it may only be stored (GDPR Art. 18(2)). Lift the restriction, or say why the law allows the change: using (RestrictedData.Allow(RestrictedUse.…)).")
{
    /// <summary>The type of the rows, as code has it.</summary>
    public string Type { get; } = type;
}
