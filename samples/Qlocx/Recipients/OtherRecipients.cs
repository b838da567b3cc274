namespace Qlocx;

[Recipient("other recipients", When = "it is necessary", Occurs = Occurs.Sometimes, Examples = ["external advisers", "authorities", "courts", "the police"])]
public sealed class OtherRecipients;
