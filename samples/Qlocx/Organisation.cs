// What the policy says once, for all of its purposes.

using Qlocx;

[assembly: DataController("Qlocx AB", RegistrationNumber = "556881-4833", Address = "Birger Jarlsgatan 57A, 113 56 Stockholm", Country = "SE",
    Email = "info@qlocx.com", Phone = "+46(0)8-121 08 901")]
[assembly: PrivacyNotice(Language = "en", LastUpdated = "2023-08-03", Changes = ChangeNotice.AnnouncedInAdvance, ChangesVia = Via.Website | Via.Email, ShowsSecurity = true)]

[assembly: DataSubject(typeof(DigitalUser))]
[assembly: DataSubject(typeof(ContactPerson))]
[assembly: DataSubject(typeof(ExternalPerson))]
[assembly: DataSubject("Relatives of our employees", DataSubjectCategory.NextOfKin, Id = "relatives")]

[assembly: StoredIn(Region = "EU", Occurs = Occurs.AsFarAsPossible)]

[assembly: Statement(NoticeSection.Introduction, "Here we describe how we handle and protect personal data. It matters to us that you feel safe about that")]
[assembly: Statement(NoticeSection.Introduction, "Personal data is what can identify you, directly or indirectly, for example a name or the IP address of a device")]
[assembly: Statement(NoticeSection.Scope, "It is about our websites and digital channels, communication with us, and the services and apps that refer to this notice, among other things")]
[assembly: Statement(NoticeSection.Scope, "What we do on behalf of our customers, as their processor, is not in it")]
[assembly: Statement(NoticeSection.Controller, "We are responsible for what is described here")]
[assembly: Statement(NoticeSection.Purposes, "Not all purposes concern everybody; it depends on your relationship with us")]
[assembly: Statement(NoticeSection.Data, "We collect only what we need; what that is depends on how you interact with us")]
[assembly: Statement(NoticeSection.Transfers, "We strive to keep personal data in the EU. Where it goes further, for example to service providers, it stays protected; where the law of the recipient's country makes it necessary, by more than the safeguards named here")]
[assembly: Statement(NoticeSection.Transfers, "On request we tell which countries data goes to and how it is protected there")]
[assembly: Statement(NoticeSection.OtherLaws, "We handle data as laws and rules ask for")]
[assembly: Statement(NoticeSection.Changes, "We may update this notice, for example when we collect more data or use it for other purposes. The latest version is on this page")]

[assembly: SecurityMeasure("measures that keep personal data protected", Measure.Technical, Measure.Organisational, Audience = Audience.Public)]
[assembly: SecurityMeasure("internal guidelines and routines", Measure.Policies, Audience = Audience.Public)]
