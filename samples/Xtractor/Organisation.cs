// Vad policyn säger en gång, för alla ändamål.

using Xtractor;

[assembly: DataController("Xtractor Interactive AB", KnownAs = ["Xtractor"], RegistrationNumber = "556540-0420", Country = "SE",
    Email = "hej@xtractor.se", Phone = "08-588 945 00")]
// Policyn saknar datum.
[assembly: PrivacyNotice(Language = "sv", ShowsSecurity = true)]

[assembly: Retention("så länge det finns laglig grund enligt GDPR eller annan lagstiftning, och inte längre än ändamålet kräver", Until = RetentionEvent.LegalBasisEnded)]
[assembly: StoredIn(Region = "EU/EES")]

[assembly: Processor(RecipientKind.TechnicalSupport, RecipientKind.CustomerService, RecipientKind.PaymentProvider, RecipientKind.Bank, Terms = AgreementTerms.Written, Occurs = Occurs.Sometimes)]
[assembly: Recipient(RecipientKind.Authority, When = "särskild lagstiftning kräver det", Occurs = Occurs.Sometimes)]

[assembly: Right(DataRight.Rectification, Via = Via.Email | Via.Phone)]

[assembly: SecurityMeasure("lagring som uppfyller lagens krav på säkerhet", Measure.Technical, Audience = Audience.Public)]
[assembly: SecurityMeasure("noggranna processer för hur personuppgifter hanteras", Measure.Organisational, Audience = Audience.Public)]
[assembly: SecurityMeasure("produkter anpassas till dataskyddet", Measure.PrivacyByDesign, Audience = Audience.Public)]
[assembly: SecurityMeasure("avtal med underleverantörer anpassas; vi väljer företag som följer GDPR och dataskyddslagstiftningen", Measure.SupplierContracts, Measure.SupplierAssessment, Audience = Audience.Public)]
[assembly: SecurityMeasure("medarbetare utbildas löpande; alla medarbetare och underkonsulter är certifierade genom vår egen GDPR-kurs", Measure.Training, Audience = Audience.Public)]

[assembly: Statement(NoticeSection.Introduction, "Här förklarar vi hur vi behandlar och skyddar personuppgifter. Texten är också vår förteckning över behandlingarna")]
[assembly: Statement(NoticeSection.Purposes, "All behandling har ett ändamål och en rättslig grund i dataskyddslagstiftningen")]
// Var uppgifter lagras och vad biträden har avtalat är tillsynsmyndighetens att läsa; så får alla veta det.
[assembly: Statement(NoticeSection.Recipients, "Alla som behandlar personuppgifter åt oss har ett personuppgiftsbiträdesavtal med oss")]
[assembly: Statement(NoticeSection.Transfers, "Lagringen av personuppgifter sker i EU/EES")]
[assembly: Statement(NoticeSection.OtherLaws, "Vi arbetar aktivt för att uppfylla GDPR och den svenska dataskyddslagen; även lagringen följer GDPR")]
[assembly: Statement(NoticeSection.Rights, "Tillsynsmyndighet är Datainspektionen, vars råd och rekommendationer vi vill följa")]
