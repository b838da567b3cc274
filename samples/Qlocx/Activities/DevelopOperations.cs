namespace Qlocx;

[ProcessingActivity("develop and improve operations, business methods and strategies, by overall analyses", Title = "Develop and improve operations")]
[Never(DataPractice.Profiling)]
public sealed class DevelopOperations;
