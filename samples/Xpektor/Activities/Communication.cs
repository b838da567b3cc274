namespace Xpektor;

[ProcessingActivity("communicate with you", When = "you ask us something, buy from us or need support")]
public sealed class Communication;
