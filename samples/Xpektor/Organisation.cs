// What the policy says once, for all of its purposes.

using Xpektor;

// An e-mail address is printed only as a placeholder, so none is declared.
[assembly: DataController("Xpektor Tech AB", KnownAs = ["the company"], Address = "Hvitfeldtsplatsen 7, SE-411 20 Gothenburg", Country = "SE", Phone = "+46 769 424 744")]
// The text has a line for the date, and no date.
[assembly: PrivacyNotice(Language = "en", Changes = ChangeNotice.Announced, ShowsSecurity = true)]

// All data may be used for all purposes, and all bases are stated for all of them.
[assembly: Processes(typeof(Purchaser), Occurs = Occurs.Sometimes)]
[assembly: LegalBasis(Article6.Contract)]
[assembly: LegalBasis(Article6.StepsBeforeContract)]
[assembly: LegalBasis(Article6.LegalObligation)]
[assembly: LegalBasis(Article6.Consent, When = "the law requires it")]
[assembly: LegalBasis(Article6.LegitimateInterests, "our services and the marketing of them", Examples = ["better services", "marketing of our services"])]

[assembly: Recipient("third parties", When = "we need them to provide our services")]
[assembly: Recipient("those to whom the law obliges us to disclose it", When = "the law requires it")]

[assembly: Right(DataRight.Access | DataRight.Rectification | DataRight.Erasure | DataRight.Restriction, Via = Via.Contact)]
[assembly: Right(DataRight.Objection, "it reaches certain processing activities", Via = Via.Contact)]

[assembly: SecurityMeasure("protection against unauthorised access, alteration, disclosure and loss", Measure.Technical, Measure.Organisational, Audience = Audience.Public)]
[assembly: SecurityMeasure("third parties with whom we share data protect it appropriately", Measure.SupplierAssessment, Audience = Audience.Public)]

[assembly: Statement(NoticeSection.Introduction, "This notice tells you how we collect, use, protect and manage personal data, as the GDPR and other laws ask for")]
[assembly: Statement(NoticeSection.Scope, "It is for you who buy the service directly from us")]
[assembly: Statement(NoticeSection.Scope, "What is collected through the platform on behalf of our customers is theirs to answer for: please turn to the organisation that invited you")]
[assembly: Statement(NoticeSection.Data, "We collect different types of data to provide and improve our services; there may be others than those named")]
[assembly: Statement(NoticeSection.Changes, "We may change this notice, and tell you of significant changes. Its latest date stands at the top")]
