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
        ("Transparency" + extension, head + TransparencyFaults.Source),
        ("Security" + extension, head + SecurityFaults.Source),
        ("Marketing" + extension, head + MarketingFaults.Source),
    ];

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
        public class Unknown { public string? BarEmail { get; set; } }
        """;
}
