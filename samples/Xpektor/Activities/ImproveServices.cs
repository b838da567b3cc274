namespace Xpektor;

[ProcessingActivity("improve our services")]
public sealed class ImproveServices;
