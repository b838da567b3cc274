// The policy names its data once, by nine categories with examples and by what is derived from them, and links none of it to a purpose.

[assembly: Processes(DataCategory.Identity, "identity information", Description = "what makes it possible to identify you", Examples = ["name"])]
[assembly: Processes(DataCategory.Contact, "contact details", Description = "what makes it possible to contact you", Examples = ["address", "e-mail address", "telephone number"])]
[assembly: Processes(DataCategory.Employment, "profile information", Description = "what your profile says",
    Examples = ["title", "name of your company or organisation", "address of your company or organisation"])]
[assembly: Processes(DataCategory.UsageBehaviour, "data that you generate", Description = "your activity, and your use of our websites, channels, apps and services",
    Examples = ["clicks", "visits"])]
[assembly: Processes(DataCategory.Transaction, "order information", Description = "what you ordered, goods or services", Examples = ["product or service", "price", "time of delivery or assignment"])]
[assembly: Processes(DataCategory.CommunicationContent, "communication", Description = "what you write and say to us", Examples = ["content of e-mails", "answers in surveys"])]
[assembly: Processes(DataCategory.ImageAudio, "image and sound", Description = "your image and voice, photographed or recorded", Examples = ["photographs", "film", "sound recordings"])]
[assembly: Processes(DataCategory.Education, "educational information", Description = "trainings that you took part in", Examples = ["time of a training", "type of training"])]
[assembly: Processes(DataCategory.OnlineIdentifier, "technical data", Description = "the device on which you use our websites, channels and services",
    Examples = ["IP address", "app version", "type of device", "browser version", "operating system version"])]
[assembly: Processes(DataCategory.Transaction, "purchase and order history", DerivedFrom = "what we collect", Occurs = Occurs.Sometimes)]
[assembly: Processes(DataCategory.UsageBehaviour, "behaviour on our websites and channels, in our services and apps", DerivedFrom = "what we collect", Occurs = Occurs.Sometimes)]
[assembly: Processes(DataCategory.Preference, "customer segment or profile", DerivedFrom = "what we collect", Occurs = Occurs.Sometimes)]
[assembly: Processes(DataCategory.CommunicationContent, "communication history", DerivedFrom = "what we collect", Occurs = Occurs.Sometimes)]
[assembly: Processes(DataCategory.Education, "activity history", DerivedFrom = "what we collect", Occurs = Occurs.Sometimes, Examples = ["earlier trainings, events and webinars"])]

[assembly: DataSource(DataOrigin.DataSubject,
    Examples = ["when you contact us or visit our websites or channels", "when you register for a training or an event", "when you create a user account or answer a survey"])]
[assembly: DataSource(DataOrigin.SocialMedia, "what you provide on our channels there", When = "you visit our channels on social networks", Examples = ["Facebook", "LinkedIn"])]
[assembly: DataSource(DataOrigin.Partner, Occurs = Occurs.Sometimes, Examples = ["when we arrange an event or another activity with a partner"])]
[assembly: DataSource(DataOrigin.PublicSource, Occurs = Occurs.Sometimes, Examples = ["websites", "registers", "databases"])]
[assembly: DataSource(DataOrigin.OtherPeople, "external persons", Occurs = Occurs.Sometimes, Examples = ["in communication"])]
[assembly: DataSource(DataOrigin.InformationService, Occurs = Occurs.Sometimes)]
[assembly: DataSource(DataOrigin.Staff, "employees and others whom we hire", Occurs = Occurs.Sometimes, Examples = ["in communication", "when they give it voluntarily"])]
