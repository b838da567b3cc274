namespace Xpektor;

[ProcessingActivity("customise our services")]
public sealed class CustomiseServices;
