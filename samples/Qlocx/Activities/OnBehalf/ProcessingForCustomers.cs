namespace Qlocx;

[ProcessingActivity("process data on behalf of customers")]
[ProcessorFor("our customers")]
public sealed class ProcessingForCustomers;
