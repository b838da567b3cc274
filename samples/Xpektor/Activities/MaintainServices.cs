namespace Xpektor;

[ProcessingActivity("maintain our services")]
public sealed class MaintainServices;
