// Who receives data, whatever the purpose.

using Qlocx;

[assembly: Recipient(typeof(ServiceProviders))]
[assembly: Recipient(typeof(SocialNetworks))]
[assembly: Recipient("partners with whom we arrange an activity", When = "there are events and other activities")]
[assembly: Recipient("external persons", When = "we communicate with them; they get what you or others provided")]
[assembly: Recipient(RecipientKind.Adviser, RecipientKind.Authority, RecipientKind.Court, RecipientKind.Police, Occurs = Occurs.Sometimes,
    When = "it is necessary to handle legal claims, to fulfil legal obligations, to answer a lawful request, or to protect our staff", Examples = ["external advisers", "authorities", "courts", "the police"])]
[assembly: Recipient(RecipientKind.BusinessBuyer, When = "the business is merged or sold", Occurs = Occurs.Sometimes, Examples = ["potential buyers or sellers"])]

[assembly: JointController("the social network concerned", For = "the collection and transmission of data, by cookies and similar technologies",
    Afterwards = "each of us alone is responsible for what it uses the data for afterwards", When = "data is shared with it automatically",
    Essence = "our arrangements describe the role and responsibility of each; our detailed information says more", Arrangement = "arrangement with each network")]
[assembly: Cookie("cookies of social networks and similar technologies", CookiePurpose.Marketing, Providers = ["social networks"])]
