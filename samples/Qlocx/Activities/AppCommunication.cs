namespace Qlocx;

[ProcessingActivity("communicate about our apps and services with those who use them", Title = "Communicate about our apps and services", Examples = ["tell of updates", "give operational information", "answer questions"])]
public sealed class AppCommunication;
