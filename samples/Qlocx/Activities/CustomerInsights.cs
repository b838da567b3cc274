namespace Qlocx;

[ProcessingActivity("analyse data to learn about our customers' behaviour and patterns, and adapt our offer to each", Title = "Conduct analytics to generate customer insights", Examples = ["purchase and ordering patterns"])]
[Profiling(Occurs = Occurs.Sometimes)]
[Never(DataPractice.AutomatedDecisions)]
public sealed class CustomerInsights;
