namespace Qlocx;

[ProcessingActivity("follow up and evaluate the business, by reports on an overall level and statistics", Title = "Follow up and evaluate the business")]
public sealed class EvaluateBusiness;
