using System.Collections;
using System.Reflection;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Registers whose texts are all one text.</summary>
internal static class Hostiles
{
    // What decides where something is said: the provisions, the names of bases, and what one entry calls another by.
    private static readonly string[] Codes = ["Article", "Basis", "Id", "Recipient", "Parties", "Hash"];

    /// <summary>A register of everything that can be declared, each of whose texts says the same.</summary>
    /// <param name="text">What they say.</param>
    /// <param name="codesToo">Whether codes say it, too.</param>
    /// <returns>The register, and how many texts were replaced.</returns>
    public static (ProcessingRegister Register, int Texts) Everywhere(string text, bool codesToo)
    {
        var register = Registered.App(MoreOfTheApp + Notices.Everything + More);
        return (register, Replace(register, text, codesToo, new(ReferenceEqualityComparer.Instance)));
    }

    private const string MoreOfTheApp = """
        [assembly: JointController("Network Inc.", For = "posts", Afterwards = "ads", Essence = "on request", OurDuties = JointDuty.Inform, When = "you like us", Email = "a@b.example", Phone = "+45 12 34 56 78", Url = "https://b.example")]
        [assembly: Right(DataRight.All, "all of them", Via = Via.Email, Consequence = "none", When = "you ask", Unless = "never", Law = "SE:1:2")]
        [assembly: Statement(NoticeSection.AtCollection, "at the door")]
        """;

    private const string More = """

        [ProcessingActivity("judge credit", Title = "credit", When = "you buy", Unless = "you pay", Examples = ["cards"])]
        [Processes(DataCategory.Financial, "score", DerivedFrom = "purchases", Description = "a number", Examples = ["7"], When = "you buy", Unless = "you pay", Law = "DK:1:2", Provision = Provision.Statutory, Consequence = "no credit")]
        [DataController("Credit ApS", KnownAs = ["credit"], Address = "Street 1", Email = "c@b.example")]
        [LegalBasis(Article6.LegalObligation, "the credit law", Law = "DK:2022:700:12", When = "you buy", Examples = ["loans"])]
        [LegalBasis(Article6.LegitimateInterests, "safety", InterestOf = "our bank")]
        [AutomatedDecision("whether you get it", Article22.Contract, Logic = "a score", Consequence = "no credit", Review = Via.Phone, When = "you ask", Law = "DK:1:2")]
        [Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Law = "DK:2022:700:12", When = "you buy", In = "the ledger")]
        [Retention("as long as you owe us", Until = RetentionEvent.ClaimSettled)]
        [DataSource(DataOrigin.InformationService, "a bureau", When = "you ask", Examples = ["Experian"])]
        [Recipient("banks", "bureaus", When = "you buy", Unless = "you pay", Examples = ["a bank"], Law = "DK:1:2")]
        [Transfer("IN", TransferGround.StandardContractualClauses, Supplementary = "encryption", Url = "https://b.example/scc", When = "you call")]
        [Consent("be judged", Consequence = "no credit", When = "you buy", Examples = ["a loan"], Withdraw = Via.Phone)]
        [OptOut(Via.Phone, Consequence = "no mail", When = "you call")]
        [Cookie("credit", CookiePurpose.Marketing, "remembers", Duration = "P1D", Consequence = "none", Providers = ["Ads"])]
        [Right(DataRight.Access | DataRight.Objection, "by letter", When = "you ask")]
        [Never(DataPractice.Sale)]
        public class Credit;
        """;

    private static int Replace(object node, string text, bool codesToo, HashSet<object> seen)
    {
        if (node is IEnumerable items and not string) return items.Cast<object>().Sum(i => Replace(i, text, codesToo, seen));
        // Rights are computed, hold no text that anybody declared, and are shared.
        if (node.GetType().Assembly != typeof(ProcessingRegister).Assembly || node is Enum or Right or RightContradiction || !seen.Add(node)) return 0;
        var replaced = 0;
        foreach (var property in node.GetType().GetProperties().Where(p => p.CanWrite && p.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(node) is not { } value) continue;
            replaced += Replace(value, text, codesToo, seen);
            if (property.Name == "Language" || (!codesToo && Codes.Contains(property.Name))) continue;
            if (value is string) replaced += Set(node, property, text);
            else if (value is IReadOnlyList<string> { Count: > 0 }) replaced += Set(node, property, new[] { text });
        }

        return replaced;
    }

    private static int Set(object node, PropertyInfo property, object value)
    {
        property.SetValue(node, value);
        return 1;
    }
}
