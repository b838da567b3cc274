namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler beside <see cref="RequiredMemberAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
