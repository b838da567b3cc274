namespace Qlocx;

/// <summary>What is shared automatically is collected and sent jointly with the network (Art. 26).</summary>
[ProcessingActivity("use social networking platforms", Title = "Social networking platforms", Examples = ["communicate offers", "inform about our apps and services"], Via = Via.SocialMedia)]
[Recipient("social networking platforms", Examples = ["Facebook", "LinkedIn"])]
[JointController("the social network concerned", For = "the collection and transmission of data, by cookies and similar technologies",
    Afterwards = "each of us alone is responsible for what it uses the data for afterwards", When = "data is shared with it automatically",
    Arrangement = "special arrangement with each network")]
[Statement(NoticeSection.Controller, "Our special arrangements with the networks describe the role and responsibility of each of us; our detailed information says more")]
[Cookie("cookies of social networks and similar technologies", CookiePurpose.Marketing, Providers = ["social networks"])]
[Right(DataRight.JointArrangement, "the essence of our arrangements with social networks", Via = Via.Contact)]
public sealed class SocialNetworks;
