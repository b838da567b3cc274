namespace Xpektor;

[ProcessingActivity("develop new features")]
public sealed class DevelopFeatures;
