namespace Qlocx;

[ProcessingActivity("enable functions of our websites, for a better user experience", Title = "Enable functionality on our websites", When = "it is necessary", Examples = ["remember settings"])]
public sealed class WebsiteFunctionality;
