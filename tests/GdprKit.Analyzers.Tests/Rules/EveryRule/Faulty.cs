namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>An app that fires every rule which needs no references and no files, a file for each topic.</summary>
internal static class Faulty
{
    /// <summary>The files.</summary>
    /// <param name="extension">What their names end with.</param>
    /// <param name="head">What stands at the top of each.</param>
    public static IEnumerable<(string Path, string Source)> Sources(string extension, string head = "") =>
    [
        ("Basic" + extension, head + Basic),
        ("RetentionFaults" + extension, head + RetentionFaults.Source),
        ("RecipientsFaults" + extension, head + RecipientsFaults.Source),
        ("LawfulnessOfSpecialData" + extension, head + LawfulnessOfSpecialDataFaults.Source),
        ("Rights" + extension, head + RightsFaults.Source),
        ("Code" + extension, head + CodeFaults.Source),
        ("Leaks" + extension, head + LeakFaults.Source),
        ("Endpoints" + extension, head + EndpointFaults.Source),
        ("Purposes" + extension, head + PurposeFaults.Source),
        ("Inventory" + extension, head + InventoryFaults.Source),
        ("Lawfulness" + extension, head + LawfulnessFaults.Source),
        ("Transparency" + extension, head + TransparencyFaults.Source),
        ("Security" + extension, head + SecurityFaults.Source),
        ("Marketing" + extension, head + MarketingFaults.Source),
    ];

    /// <summary>An app that says nothing of what some rules ask for, where a word in any file would silence them.</summary>
    public const string Silent = """
        [assembly: DataController("Shop")]
        [assembly: Right(DataRight.WithdrawConsent)]
        [assembly: Processes(DataCategory.Contact)]
        [ProcessingActivity("a")] [Recipient("Post")] public class A;
        [ProcessingActivity("b")] public class B;
        """;

    private const string Basic = """
        [assembly: DataController("Shop")]
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
            public string? Email { get; set; }
            public string? Text { get; set; }
            public void Copy() => Text = Phone;
            public void Send([PersonalData(DataCategory.Contact)] string email) { }
        }
        [ProcessingActivity("a")] [Processes(typeof(Customer), "Missing")] [Retention(Days = 0, In = "backups")] public class A;
        [ProcessingActivity("b", Id = "a")] [Never(DataPractice.Disclosure)] [Recipient("Post")] public class B;
        [LegalBasis(Article6.Contract)] public partial class P;
        [LegalBasis(Article6.Consent)] public partial class P;
        [ProcessingActivity("c")] file class F;
        [System.Diagnostics.CodeAnalysis.SuppressMessage("GdprKit.Inventory", "GDPR1001")] public class Suppressed;
        [NotPersonalData("a machine's", ReviewBy = "soon")] public class Machine;
        public class Unknown { public string? BarEmail { get; set; } }
        """;
}
