namespace Qlocx;

[ProcessingActivity("collect opinions about our business, products and services", Title = "Conduct surveys", When = "you take part in a survey", Examples = ["in digital channels", "in mailings"])]
public sealed class Surveys;
