using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using GdprKit.Register;
using GdprKit.Register.Notice;
using GdprKit.Register.Serialization;

namespace GdprKit.Policies.Tests;

/// <summary>Every statement of a real policy is in the register that its sample declares; what the policy lacks is a gap there.</summary>
public sealed class PolicyFactTests
{
    private static readonly Dictionary<string, Assembly> Samples = new(StringComparer.Ordinal)
    {
        ["spektr"] = typeof(Spektr.User).Assembly,
        ["xpektor"] = typeof(Xpektor.Purchaser).Assembly,
        ["xtractor"] = typeof(Xtractor.CustomerContact).Assembly,
        ["qlocx"] = typeof(Qlocx.ContactPerson).Assembly,
        ["expektra"] = typeof(Expektra.ClientContact).Assembly,
    };

    private static readonly Dictionary<string, JsonNode> Registers = Samples.ToDictionary(s => s.Key, s => Json(RegisterReader.Read(s.Value)));

    /// <summary>What is computed, such as the supervisory authority, stands in no declaration but in the notice.</summary>
    private static readonly Dictionary<string, string> Notices = Samples.ToDictionary(
        s => s.Key, s => NoticeMarkdown.Write(NoticeComposer.Compose(RegisterReader.Read(s.Value))).Replace("\\", "", StringComparison.Ordinal));

    public static TheoryData<string, string, string, string> Facts
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (policy, fact) in Samples.Keys.SelectMany(policy => PolicyFact.Of(policy).Select(fact => (policy, fact)))) data.Add(policy, fact.Id, fact.Path, fact.Expected);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_is_declared(string policy, string id, string path, string expected)
    {
        var values = path == "notice" ? [Notices[policy]] : RegisterPath.Values(Registers[policy], path);

        if (expected == "-") Assert.Empty(values);
        else Assert.True(values.Any(v => v.Contains(expected, StringComparison.OrdinalIgnoreCase)), $"{id}: '{expected}' is not among the values of {path}: {string.Join(" | ", values)}");
    }

    [Theory]
    [InlineData("spektr", "SPK", 170)]
    [InlineData("xpektor", "XPK", 81)]
    [InlineData("xtractor", "XTR", 119)]
    [InlineData("qlocx", "QLX", 250)]
    [InlineData("expektra", "EXP", 120)]
    public void Every_fact_has_its_place(string policy, string prefix, int count) =>
        Assert.Equal(
            Enumerable.Range(1, count).Select(i => $"{prefix}-{i:000}"),
            PolicyFact.Of(policy).Select(f => f.Id).Distinct().Order(StringComparer.Ordinal));

    /// <summary>What the policies lack by law, and nothing else.</summary>
    [Theory]
    [InlineData("xpektor", "GDPR4001", "communication customise-services develop-features improve-services maintain-services marketing provide-services")]
    [InlineData("xtractor", "GDPR2003", "advertising customer-relations customer-surveys events-and-travel inquiries product-development web-statistics")]
    [InlineData("qlocx", "GDPR2003", "app-communication call-recording communicate-business customer-insights customer-service develop-operations document-business employee-external-communication evaluate-business evaluate-relationship legal-requirements manage-customer-records manage-orders manage-relationship marketing newsletter provide-apps sales-meetings surveys technical-security trainings-and-events usage-tracking webinars website-functionality")]
    [InlineData("qlocx", "GDPR4001", "app-communication call-recording communicate-business customer-insights customer-service develop-operations document-business employee-external-communication evaluate-business evaluate-relationship legal-obligations legal-requirements manage-customer-records manage-orders manage-relationship marketing newsletter provide-apps sales-meetings surveys technical-security trainings-and-events usage-tracking webinars website-functionality")]
    [InlineData("expektra", "GDPR2003", "customer-register login")]
    [InlineData("expektra", "GDPR4001", "direct-marketing")]
    public void Gaps_are_those_of_the_policy(string policy, string rule, string activities)
    {
        var register = RegisterReader.Read(Samples[policy]);
        var found = register.Activities.Where(a => register.Gaps.Any(g => g.Rule == rule && g.Location == a.Origin.Name)).Select(a => a.Id);

        Assert.Equal(activities.Split(' '), found.Order(StringComparer.Ordinal));
        Assert.All(register.Gaps, g => Assert.True(g.Rule is "GDPR2003" or "GDPR4001", g.Message));
    }

    private static JsonNode Json(ProcessingRegister register)
    {
        var json = JsonSerializer.SerializeToNode(register, RegisterJson.Web.ProcessingRegister)!;
        json["gaps"] = JsonSerializer.SerializeToNode(register.Gaps, RegisterJson.Web.IReadOnlyListGap);
        return json;
    }
}
