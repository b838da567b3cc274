namespace Qlocx;

[Recipient("social networking platforms", When = "we communicate offers or inform about our apps and services there", Examples = ["Facebook", "LinkedIn"])]
public sealed class SocialNetworks;
