using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Views;

/// <summary>Who reads what. Each text of the register says which property it is, so that a document shows what it holds.</summary>
public sealed partial class ViewTests
{
    private static readonly string[] OfSecurity = ["NoticeTranslation.Texts", "SecurityMeasure.Description", "SecurityMeasure.Examples", "Transfer.Supplementary"];

    /// <summary>The closed list: what GDPR Art. 13 and 14 ask for. A new property of the model belongs here only if the law has it told to everybody.</summary>
    private static readonly string[] Public =
    [
        "AutomatedDecision.Consequence", "AutomatedDecision.Decision", "AutomatedDecision.Law", "AutomatedDecision.Logic", "AutomatedDecision.When",
        "Consent.Consequence", "Consent.Examples", "Consent.To", "Consent.When",
        "Contact.Address", "Contact.Country", "Contact.Email", "Contact.Name", "Contact.Phone", "Contact.RegistrationNumber", "Contact.Url",
        "Controller.Address", "Controller.Authority", "Controller.Country", "Controller.Email", "Controller.KnownAs", "Controller.Name", "Controller.Phone", "Controller.RegistrationNumber", "Controller.Url",
        "Cookie.Consequence", "Cookie.Duration", "Cookie.Name", "Cookie.Providers", "Cookie.Why",
        "DataItem.Consequence", "DataItem.DerivedFrom", "DataItem.Description", "DataItem.Examples", "DataItem.Law", "DataItem.Name", "DataItem.Unless", "DataItem.When",
        "DataSource.Details", "DataSource.Examples", "DataSource.When",
        "DataSubject.Name",
        "DeclaredRight.Consequence", "DeclaredRight.Details", "DeclaredRight.Law", "DeclaredRight.Unless", "DeclaredRight.When",
        "JointController.Address", "JointController.Afterwards", "JointController.Country", "JointController.Email", "JointController.Essence", "JointController.For",
        "JointController.Name", "JointController.Phone", "JointController.RegistrationNumber", "JointController.Url", "JointController.When",
        "LegalBasis.Article", "LegalBasis.Basis", "LegalBasis.Examples", "LegalBasis.InterestOf", "LegalBasis.Law", "LegalBasis.Parties", "LegalBasis.Statement", "LegalBasis.Unless", "LegalBasis.When",
        "NoticeStatement.Text",
        "OptOut.Consequence", "OptOut.When",
        "PrivacyNotice.LastUpdated",
        "ProcessingActivity.Examples", "ProcessingActivity.Purpose", "ProcessingActivity.Title", "ProcessingActivity.Unless", "ProcessingActivity.When",
        "Profiling.Consequence", "Profiling.Data", "Profiling.Examples", "Profiling.How", "Profiling.When",
        "Recipient.Examples", "Recipient.Law", "Recipient.Names", "Recipient.Unless", "Recipient.When",
        "RetentionRule.Criteria", "RetentionRule.In", "RetentionRule.Law", "RetentionRule.Period", "RetentionRule.Unless", "RetentionRule.When",
        "Right.Article", "RightCondition.Article", "RightGround.Article", "RightLimit.Article",
        "Transfer.Country", "Transfer.Url", "Transfer.When",
        "TransferSafeguard.Article",
    ];

    [Fact]
    public async Task Public_reads_the_closed_list_and_nothing_else()
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a => a.MapProcessingRegister().AllowAnonymous());
        Assert.Equal(Public, Registers.TextsIn(await app.TextAsync("/gdpr/register.json")));
        Assert.Empty(Registers.TextsIn(await app.TextAsync("/gdpr/register.html")).Except(Public));
        // A customer who is signed in is the public, too.
        Assert.Equal(Public, Registers.TextsIn(await app.TextAsync("/gdpr/register.json", user: "customer")));
    }

    [Fact]
    public async Task Public_json_names_nothing_that_it_withholds()
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a => a.MapProcessingRegister().AllowAnonymous());
        var json = JsonNode.Parse(await app.TextAsync("/gdpr/register.json"))!;
        Assert.Equal(["schema", "language", "controller", "dataProtectionOfficer", "representative", "jointControllers", "notice", "activities", "declaredRights", "cookies", "never", "statements"], Names(json));
        Assert.Equal(["lastUpdated", "changes", "changesVia"], Names(json["notice"]!));
        var activity = json["activities"]![0]!;
        Assert.DoesNotContain(Names(activity), n => n is "id" or "formerIds" or "owner" or "reviewed" or "dpia" or "processorFor" or "storedIn" or "securityMeasures" or "origin");
        Assert.Equal(["names", "kinds", "when", "unless", "occurs", "examples", "law"], Names(activity["recipients"]![0]!));
        Assert.DoesNotContain(Names(activity["dataItems"]![0]!), n => n is "member" or "nameIsInferred" or "because" or "protection");
        Assert.DoesNotContain(Names(activity["transfers"]![0]!), n => n is "recipient" or "supplementary" or "assessment");
    }

    [Fact]
    public async Task Public_reads_neither_the_officers_name_nor_what_is_done_on_behalf_of_others()
    {
        var register = Registers.Filled with { DataProtectionOfficer = new() { Name = "Ada", Email = "dpo@shop.example" } };
        await using var app = await TestApp.StartAsync(register, a => a.MapProcessingRegister().AllowAnonymous());
        foreach (var path in (string[])["/gdpr/register.json", "/gdpr/register.html"])
        {
            Assert.DoesNotContain("Ada", await app.TextAsync(path), StringComparison.Ordinal);
            Assert.Contains("dpo@shop.example", await app.TextAsync(path), StringComparison.Ordinal);
            Assert.Contains("Ada", await app.TextAsync(path, user: "dpo"), StringComparison.Ordinal);
        }

        Assert.Single(JsonNode.Parse(await app.TextAsync("/gdpr/register.json"))!["activities"]!.AsArray());
    }

    /// <summary>What is declared and not shown might as well not be declared.</summary>
    [Fact]
    public async Task Page_shows_the_officer_all_that_the_json_holds_except_code_names_and_ids()
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a => a.MapProcessingRegister());
        var json = Registers.TextsIn(await app.TextAsync("/gdpr/register.json", user: "dpo"));
        var html = Registers.TextsIn(await app.TextAsync("/gdpr/register.html", user: "dpo"));

        Assert.Equal(
            [
                "DataItem.Member", "DataSubject.FormerIds", "DataSubject.Id", "DataSubject.Identifier",
                // The notice itself shows them.
                "NoticeTranslation.Texts",
                "ProcessingActivity.FormerIds", "ProcessingActivity.Id", "Recipient.FormerIds", "Recipient.Id", "RegisterPart.Assembly", "RegisterPart.Hash",
                "RetentionRule.DatedBy",
                // Shown beside the right or decision whose position it has; here there is none.
                "RightContradiction.Article",
                "Transfer.Recipient",
            ],
            json.Except(html));
    }

    [Fact]
    public async Task Rights_are_public_and_what_contradicts_them_is_not()
    {
        var here = new DeclarationOrigin { Name = "Shop" };
        var register = Registers.Spektr with
        {
            Activities =
            [
                Registers.Spektr.Activities[0] with
                {
                    Rights =
                    [
                        new() { Kind = DataRight.Access, Article = "15", Status = RightStatus.Holds, Grounds = [new() { Article = "15" }] },
                        new() { Kind = DataRight.Erasure, Article = "17(1)", Status = RightStatus.Conditional, Grounds = [new() { Article = "17(1)(a)", Conditions = [new(RightConditionKind.NoLongerNecessary, "17(1)(a)")] }] },
                        new() { Kind = DataRight.Portability, Article = "20(1)", Limits = [new() { Kind = RightLimitKind.LegalBasis, Article = "20(1)(a)" }] },
                    ],
                    DeclaredRights = [new() { Rights = [DataRight.Access], Origin = here }, new() { Rights = [DataRight.Portability], Details = "by post", Origin = here }],
                    AutomatedDecisions = [new() { Decision = "who gets credit", Origin = here }],
                    Contradictions =
                    [
                        new() { Kind = RightContradictionKind.GivenByNothing, Right = DataRight.Portability, Article = "20(1)", Position = 1 },
                        new() { Kind = RightContradictionKind.DecisionNotAllowed, Right = DataRight.HumanDecision, Article = "22(2)" },
                    ],
                },
            ],
            DeclaredRights = [new() { Rights = [DataRight.Complaint], Unless = "it is late", Origin = here }],
            Contradictions = [new() { Kind = RightContradictionKind.LimitedThoughAbsolute, Right = DataRight.Complaint, Article = "77" }],
        };
        await using var app = await TestApp.StartAsync(register, a => a.MapProcessingRegister().AllowAnonymous());

        var page = await app.TextAsync("/gdpr/register.html");
        Assert.Contains("Access (Art. 15)", page, StringComparison.Ordinal);
        Assert.Contains("Art. 17(1)(a) if the data is no longer necessary", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Art. 20(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("contradiction", page, StringComparison.Ordinal);
        Assert.DoesNotContain("contradictions", await app.TextAsync("/gdpr/register.json"), StringComparison.Ordinal);
        // Whether a name was inferred is nobody's who cannot see from what.
        Assert.DoesNotContain("nameIsInferred", await app.TextAsync("/gdpr/register.json"), StringComparison.Ordinal);
        // Each stands beside the declaration that does it.
        var officers = await app.TextAsync("/gdpr/register.html", user: "dpo");
        string[] entries = [.. officers.Split("<li>").Where(e => e.Contains("contradiction: ", StringComparison.Ordinal))];
        Assert.Equal(3, entries.Length);
        Assert.Contains(entries, e => e.Contains("by post", StringComparison.Ordinal) && e.Contains("data portability, declared, but nothing gives it (Art. 20(1))", StringComparison.Ordinal));
        Assert.Contains(entries, e => e.Contains("who gets credit", StringComparison.Ordinal) && e.Contains("an automated decision that nothing allows (Art. 22(2))", StringComparison.Ordinal));
        Assert.Contains(entries, e => e.Contains("it is late", StringComparison.Ordinal) && e.Contains("complaint, declared with an exception, but it knows none (Art. 77)", StringComparison.Ordinal));
    }

    /// <summary>The officer sees which rules are set aside, why and where; what is open comes apart from what is answered for.</summary>
    [Fact]
    public async Task Suppressions_are_the_officers()
    {
        var register = Registers.WithGap with
        {
            Suppressions = [new() { Rule = "GDPR4001", Because = "asked the officer", Location = "Shop.Order" }, new() { Rule = "GDPR1001", Location = "Shop.Legacy" }],
            Gaps = [.. Registers.WithGap.Gaps, new() { Rule = "GDPR4001", Severity = GapSeverity.Warning, Message = "The activity lacks a retention.", Articles = "5(1)(e)", Location = "Shop.Order", Suppressed = "asked the officer" }],
        };
        await using var app = await TestApp.StartAsync(register, a => a.MapProcessingRegister().AllowAnonymous());

        var page = WebUtility.HtmlDecode(Space().Replace(await app.TextAsync("/gdpr/register.html", user: "dpo"), " "));
        Assert.Contains("1 thing is missing in what the code declares; 1 suppressed for a reason.", page, StringComparison.Ordinal);
        Assert.Contains("suppressed: asked the officer", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="https://github.com/gdprkit/gdprkit/blob/main/analyzers/docs/rules/GDPR4001.md">GDPR4001</a> <code>Shop.Order</code> asked the officer""", page, StringComparison.Ordinal);
        Assert.Contains("""<code>Shop.Legacy</code> <span class="none">no reason given</span>""", page, StringComparison.Ordinal);
        Assert.Contains("\"suppressions\"", await app.TextAsync("/gdpr/register.json", user: "dpo"), StringComparison.Ordinal);

        foreach (var path in (string[])["/gdpr/register.json", "/gdpr/register.html"])
        {
            Assert.DoesNotContain("asked the officer", await app.TextAsync(path), StringComparison.Ordinal);
            Assert.DoesNotContain("uppress", await app.TextAsync(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Officer_reads_everything_with_allow_anonymous_too()
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a => a.MapProcessingRegister().AllowAnonymous());
        var all = Registers.TextsIn(await app.TextAsync("/gdpr/register.json", user: "dpo"));
        Assert.Superset(Public.Concat(OfSecurity).ToHashSet(), all.ToHashSet());
        Assert.Contains("ProcessingActivity.Owner", all);
        Assert.Contains("[SecurityMeasure.Description]", await app.TextAsync("/gdpr/register.html", user: "dpo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Security_never_reaches_a_reader_whom_nobody_knows()
    {
        await using var open = await TestApp.StartOpenAsync(Registers.Filled, Map);
        await using var full = await TestApp.StartAsync(Registers.Filled, Map);
        var everything = Registers.TextsIn(await full.TextAsync("/gdpr/register.json", user: "dpo"));
        var withoutSecurity = Registers.TextsIn(await open.TextAsync("/gdpr/register.json"));
        Assert.Equal(OfSecurity, everything.Except(withoutSecurity));

        foreach (var path in (string[])["/gdpr/register.json", "/gdpr/register.html", "/gdpr/register.html?preset=full", "/anonymous.json", "/anonymous.html", "/asserted.json", "/asserted.html", "/health/gdpr"])
        {
            var text = await open.TextAsync(path);
            Assert.DoesNotContain(OfSecurity, p => text.Contains(p, StringComparison.Ordinal));
            Assert.DoesNotContain("\"securityMeasures\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"protection\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("anonymised</span>", text.Replace("then anonymised</span>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        static void Map(WebApplication app)
        {
            app.MapProcessingRegister();
            app.MapProcessingRegister("/anonymous").AllowAnonymous();
            app.MapProcessingRegister("/asserted").RequireAuthorization(p => p.RequireAssertion(_ => true));
            app.MapHealthChecks("/health/gdpr", new() { ResponseWriter = ProcessingRegisterHealth.WriteResponseAsync });
        }
    }

    [Fact]
    public async Task What_the_notice_says_of_security_is_security()
    {
        NoticeStatement[] statements =
        [
            new() { Section = NoticeSection.Security, Text = "the vault has two keys", Origin = new() { Name = "Shop" } },
            new() { Section = NoticeSection.Rights, Text = "you may object", Origin = new() { Name = "Shop" } },
        ];
        var register = Registers.Spektr with { Statements = statements, Activities = [.. Registers.Spektr.Activities.Select(a => a with { Statements = statements })] };
        await using var open = await TestApp.StartOpenAsync(register);
        await using var anonymous = await TestApp.StartAsync(register, a => a.MapProcessingRegister().AllowAnonymous());
        foreach (var app in (TestApp[])[open, anonymous])
        {
            foreach (var path in (string[])["/gdpr/register.json", "/gdpr/register.html"])
            {
                var text = await app.TextAsync(path);
                Assert.DoesNotContain("two keys", text, StringComparison.Ordinal);
                Assert.Contains("you may object", text, StringComparison.Ordinal);
                Assert.Contains("two keys", await app.TextAsync(path, user: "dpo"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Rows_keep_their_links_in_every_view()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr, a => a.MapProcessingRegister().AllowAnonymous());
        var of = async (string? user) => JsonNode.Parse(await app.TextAsync("/gdpr/register.json", user: user))!["activities"]!.AsArray();
        var (open, full) = (await of(null), await of("dpo"));
        Assert.Equal(8, open.Count);
        foreach (var (one, two) in open.Zip(full))
        {
            foreach (var list in (string[])["dataItems", "recipients", "retention", "legalBases", "dataSubjects", "transfers", "sources"])
            {
                Assert.Equal(two![list]!.AsArray().Count, one![list]!.AsArray().Count);
            }

            foreach (var (a, b) in one!["dataItems"]!.AsArray().Zip(two!["dataItems"]!.AsArray()))
            {
                foreach (var link in (string[])["recipients", "retention", "legalBases"]) Assert.True(JsonNode.DeepEquals(a![link], b![link]));
            }
        }
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(p => p.Key);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
