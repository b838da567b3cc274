namespace Xpektor;

[ProcessingActivity("provide our services")]
public sealed class ProvideServices;
