// What holds for all activities.

using Storefront;

[assembly: DataController("Fjord & Fell ApS", RegistrationNumber = "12345678", Address = "Havnegade 1, 8000 Aarhus C", Country = "DK", Email = "privacy@fjordandfell.example", FinancialYearEnd = "12-31", TimeZone = "Europe/Copenhagen")]
[assembly: DataProtectionOfficer("Dagny Dahl", Email = "dpo@fjordandfell.example")]
[assembly: PrivacyNotice(Language = "en", LastUpdated = "2026-11-26", Changes = ChangeNotice.AnnouncedInAdvance, ChangesVia = Via.Email)]

[assembly: DataSource(DataOrigin.DataSubject)]
[assembly: Processor("the host of our servers", Agreement = "DPA-2026-01", Terms = AgreementTerms.Article28)]
[assembly: SecurityMeasure(Measure.AccessControl, Measure.EncryptionInTransit, Measure.EncryptionAtRest, Measure.Backup)]
[assembly: Never(DataPractice.SpecialCategories, DataPractice.AutomatedDecisions, DataPractice.Transfers, DataPractice.Sale)]

[assembly: Right(DataRight.Access | DataRight.Portability | DataRight.Erasure | DataRight.Objection, "on the page of your account", Via = Via.AccountSettings)]
