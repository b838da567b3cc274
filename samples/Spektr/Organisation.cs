// What holds for all activities: who is responsible, what the notice says of itself, and what nearer declarations need not repeat.

using Spektr;

[assembly: DataController("spektr ApS", KnownAs = ["spektr"], RegistrationNumber = "44012677",
    Address = "Bredgade 75, 4., 1260 København K", Country = "DK", Email = "privacy@spektr.com")]
[assembly: PrivacyNotice(Language = "en", LastUpdated = "2024-02-20", Changes = ChangeNotice.Published, ShowsSecurity = true)]

[assembly: Never(DataPractice.SpecialCategories)]
[assembly: Never(DataPractice.DisclosureBeyondNotice, DataPractice.DisclosureForAdvertising, DataPractice.Sale)]

[assembly: Retention(Until = RetentionEvent.PurposeFulfilled)]
[assembly: Retention("overwritten gradually, as a routine; not accessible in ordinary use", In = "backup copies")]

[assembly: Recipient(typeof(PersonsAndAuthorities))]
[assembly: Recipient(typeof(BusinessPartners))]
[assembly: Recipient(typeof(ServiceProviders))]
[assembly: Transfer(TransferGround.StandardContractualClauses, TransferGround.Certification, TransferGround.Adequacy, Occurs = Occurs.Sometimes)]

[assembly: Statement(NoticeSection.Introduction, "This notice tells you how we process personal data about you, and which rights you have")]
[assembly: Statement(NoticeSection.Scope, "It covers your use of the platform, your visits to our website, and what we do in the course of other business")]
[assembly: Statement(NoticeSection.OtherLaws, "We store and process personal data as the rules on data protection ask for, among them the GDPR and the Danish Data Protection Act")]
[assembly: Statement(NoticeSection.OtherLaws, "For residents of California, this notice is what the CCPA asks for: why data is collected, its disclosure to others and for advertising, and its sale")]
[assembly: Statement(NoticeSection.Data, "We collect, store and use personal data only where a specific purpose needs it")]
// What processors have agreed to is the authority's to read; this tells it to everybody.
[assembly: Statement(NoticeSection.Recipients, "Suppliers that work on our behalf have a written agreement with us: they follow our instructions, and use the data for the agreed purposes only")]
[assembly: Statement(NoticeSection.Changes, "We revise this notice regularly, also when law or practice changes; please look at it from time to time")]
[assembly: Statement(NoticeSection.Security, "To protect personal data is of the utmost importance to us; among other things, we take these measures")]

[assembly: Right(DataRight.Access | DataRight.Rectification | DataRight.Erasure, "at any time", Via = Via.Contact)]
[assembly: Right(DataRight.Restriction | DataRight.Objection | DataRight.Portability, Via = Via.Contact)]
[assembly: Right(DataRight.WithdrawConsent, "at any time; it does not change what was done before", Via = Via.Contact)]
[assembly: Right(DataRight.TransferSafeguards, Via = Via.Contact)]
[assembly: Right(DataRight.Complaint, "you can complain at any time")]
[assembly: Statement(NoticeSection.Rights, "The Danish Data Protection Agency has a guide to the rights of data subjects at www.datatilsynet.dk")]
