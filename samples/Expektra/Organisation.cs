// Vad policyn säger en gång, för alla ändamål.

using Expektra;

[assembly: DataController("Expektra AB", KnownAs = ["Expektra"], RegistrationNumber = "556818-0292",
    Address = "Vendevägen 87, 182 32 Danderyd", Country = "SE", Email = "info@expektra.se")]
// Policyn saknar datum.
[assembly: PrivacyNotice(Language = "sv", ShowsSecurity = true)]

[assembly: Recipient(typeof(ItSuppliers))]
[assembly: Recipient("andra mottagare", When = "lagar och föreskrifter ska följas, eller vi har ett berättigat intresse av att fastställa, göra gällande eller försvara rättsliga anspråk", Occurs = Occurs.Sometimes)]
[assembly: Recipient(RecipientKind.Court, RecipientKind.Authority, When = "en behörig domstol eller myndighet begär eller förelägger det", Occurs = Occurs.Sometimes)]

[assembly: Right(DataRight.Access, "du får veta vilka personuppgifter vi behandlar om dig")]
[assembly: Right(DataRight.Rectification)]
// Policyn ger rätten två gånger: här utan villkor, och sedan med.
[assembly: Right(DataRight.Erasure, "du kan begära det", Consequence = "beroende på vad som raderas kan vi kanske inte längre erbjuda vissa tjänster, till exempel om bilder raderas")]
[assembly: Right(DataRight.Erasure, When = "vissa förutsättningar är uppfyllda")]
[assembly: Right(DataRight.Restriction, "under vissa förutsättningar")]
[assembly: Right(DataRight.Portability, "under vissa förutsättningar får du ut det som du har lämnat till oss, i ett strukturerat, allmänt använt och maskinläsbart format, för att föra över det till en annan personuppgiftsansvarig")]
[assembly: Right(DataRight.Objection, "i den mån lagen ger rätt till det, mot behandling som stöder sig på vårt berättigade intresse",
    Consequence = "vi får fortsätta om vi har tvingande berättigade skäl som väger tyngre än ditt intresse av integritet")]
[assembly: Right(DataRight.Objection, "när som helst mot profilering")]
[assembly: Right(DataRight.WithdrawConsent, "när som helst, helt eller delvis")]
[assembly: Right(DataRight.Complaint, "hos Datainspektionen eller en annan behörig tillsynsmyndighet")]

[assembly: SecurityMeasure("alla tekniska och organisatoriska åtgärder som krävs för att värna den personliga integriteten", Measure.Technical, Measure.Organisational, Audience = Audience.Public)]
[assembly: SecurityMeasure("interna riktlinjer, policyer och rutiner", Measure.Policies, Audience = Audience.Public)]
[assembly: SecurityMeasure("bara den som behöver uppgifterna i sitt arbete har tillgång till dem", Measure.NeedToKnow, Measure.AccessControl, Audience = Audience.Public)]
[assembly: SecurityMeasure("databaser är delvis krypterade", Measure.EncryptionAtRest, Audience = Audience.Public)]
[assembly: SecurityMeasure("HTTPS och TLS/SSL, protokoll för säker överföring över internet och andra nätverk", Measure.EncryptionInTransit, Audience = Audience.Public)]

[assembly: Statement(NoticeSection.Introduction, "Den 25 maj 2018 började GDPR gälla i hela EU. Den ersatte personuppgiftslagen (PuL) och ställer högre krav på företag")]
[assembly: Statement(NoticeSection.Controller, "Styrelsen ansvarar för att policyn följs och ses över vid behov. Ytterst svarar vd, som ser till att personuppgifter inte används otillbörligt")]
[assembly: Statement(NoticeSection.Scope, "Policyn gäller när vi levererar våra tjänster och i samband med konsultuppdrag; personuppgifter behandlas för särskilt angivna ändamål")]
// Biträdenas villkor är tillsynsmyndighetens att läsa; så får alla veta dem.
[assembly: Statement(NoticeSection.Recipients, "Våra it-leverantörer behandlar uppgifterna bara på våra uttryckliga instruktioner och aldrig för egna ändamål; både lag och avtal kräver att de skyddar dem med tekniska och organisatoriska åtgärder")]
[assembly: Statement(NoticeSection.OtherLaws, "Behandlingen följer gällande dataskyddslagstiftning, som också ger dig dina rättigheter")]
[assembly: Statement(NoticeSection.Cookies, "Vi använder bara sessionscookies")]
[assembly: Statement(NoticeSection.Security, "Du som kund behöver se till att TLS/SSL inte är avstängt i webbläsaren")]
[assembly: Statement(NoticeSection.Changes, "Policyn ses över vid behov")]
