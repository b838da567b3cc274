using GdprKit.Register.Notice;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Notices of declarations that are compiled from source.</summary>
internal static class Notices
{
    public const string Everything = """
        [assembly: PrivacyNotice(Language = "en", LastUpdated = "2026-01-31", Changes = ChangeNotice.Announced, ChangesVia = Via.Email, ShowsSecurity = true)]
        [assembly: DataProtectionOfficer("Olga Officer", Email = "dpo@shop.example")]
        [assembly: Representative("EU Rep GmbH", Country = "DE", Email = "rep@shop.example")]
        [assembly: Statement(NoticeSection.Introduction, "welcome to our notice")]
        [assembly: Statement(NoticeSection.Rights, "we gladly help")]
        [assembly: SecurityMeasure("doors have locks", Measure.Physical, Audience = Audience.Public)]
        [assembly: SecurityMeasure("the vault has two keys", Measure.AccessControl)]
        [assembly: Never(DataPractice.Sale)]
        [assembly: Cookie("session", CookiePurpose.StrictlyNecessary, Duration = "P30D")]
        [assembly: Retention(Years = 3, After = RetentionEvent.OrderCompleted)]

        [DataSubject("customers")] public class Customer
        {
            [PersonalData(DataCategory.Contact, Label = "e-mail address", Provision = Provision.Contractual, Consequence = "we cannot deliver")] public string? Email { get; set; }
            [PersonalData(DataCategory.Health, Label = "allergies")] public string? Allergies { get; set; }
        }
        [DataSubject("job applicants")] public class Applicant { [PersonalData(DataCategory.Education, Label = "degree")] public string? Degree { get; set; } }

        [ProcessingActivity("deliver what you ordered")]
        [Processes(typeof(Customer))]
        [LegalBasis(Article6.Contract, "the order")]
        [LegalBasis(Article9.ExplicitConsent)]
        [DataSource(DataOrigin.DataSubject)]
        [Recipient("the post office")]
        [Transfer("US", TransferGround.StandardContractualClauses)]
        [Profiling("customers are grouped by what they buy")]
        public class Delivery;

        [ProcessingActivity("send you offers", Kind = PurposeKind.DirectMarketing)]
        [Processes(typeof(Customer), "Email")]
        [LegalBasis(Article6.LegitimateInterests, "to sell more")]
        [Consent("get offers by mail", Withdraw = Via.UnsubscribeLink)]
        [OptOut(Via.Email)]
        public class Offers;

        [ProcessingActivity("find new colleagues")]
        [Processes(typeof(Applicant))]
        [LegalBasis(Article6.LegitimateInterests, "to recruit")]
        public class Recruitment;

        [ProcessingActivity("keep our customers' books")]
        [ProcessorFor("our customers")]
        public class Books { [PersonalData(DataCategory.Financial)] public string? Account { get; set; } }
        """;

    public static ProcessingRegister Full { get; } = Registered.App(Everything);

    public static ProcessingRegister Least { get; } = Registered.App("""
        [ProcessingActivity("deliver")] [LegalBasis(Article6.Contract)] public class Order { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        """);

    public static NoticePart? Section(NoticeDocument notice, string id) => notice.Sections.SingleOrDefault(s => s.Id == id);

    /// <summary>All text of a section, or of the whole notice.</summary>
    public static string Text(NoticeDocument notice, string? id = null) =>
        NoticeMarkdown.Write(id is null ? notice : notice with { Sections = [notice.Sections.Single(s => s.Id == id)], Summary = notice.Summary with { Blocks = [] } }).Replace("\\", "", StringComparison.Ordinal);
}
