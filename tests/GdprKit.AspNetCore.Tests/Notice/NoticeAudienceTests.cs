using System.Collections;
using System.Reflection;
using System.Text;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using GdprKit.Register.Notice;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Notice;

/// <summary>What of the register reaches the notice. Each property of the model is changed in turn: the notice changes by those of the closed list and by no other.</summary>
public sealed class NoticeAudienceTests
{
    /// <summary>The closed list: what GDPR Art. 13 and 14 ask for. A new property of the model belongs here only if the law has it told to everybody.</summary>
    private static readonly string[] Public =
    [
        // A title stands for the purpose only where it was written as one. Identifiers of data subjects are the keys of ?for=.
        "ProcessingActivity.TitleIsInferred", "DataItem.NameIsInferred", "DataSubject.Id",
        // Only for these two is an audience declared; they decide whether a measure is said.
        "PrivacyNotice.ShowsSecurity", "SecurityMeasure.Audience", "SecurityMeasure.Description", "SecurityMeasure.Examples",
        "ProcessingActivity.SecurityMeasures", "ProcessingRegister.SecurityMeasures",
        "AutomatedDecision.Consequence", "AutomatedDecision.Decision", "AutomatedDecision.Exception", "AutomatedDecision.Law", "AutomatedDecision.Logic", "AutomatedDecision.Review", "AutomatedDecision.When",
        "Consent.Consequence", "Consent.Examples", "Consent.Form", "Consent.MinimumAge", "Consent.To", "Consent.When", "Consent.Withdraw",
        "Contact.Address", "Contact.Country", "Contact.Email", "Contact.Name", "Contact.Phone", "Contact.RegistrationNumber", "Contact.Url",
        "Controller.Address", "Controller.Authority", "Controller.Country", "Controller.Email", "Controller.KnownAs", "Controller.Name", "Controller.Phone", "Controller.RegistrationNumber", "Controller.Url",
        "Cookie.Consents", "Cookie.Consequence", "Cookie.Duration", "Cookie.Name", "Cookie.OptOuts", "Cookie.Providers", "Cookie.Purpose", "Cookie.Why",
        "DataItem.Category", "DataItem.Consequence", "DataItem.DerivedFrom", "DataItem.Description", "DataItem.Examples", "DataItem.IsSpecial", "DataItem.Law", "DataItem.Name", "DataItem.Occurs",
        "DataItem.Provision", "DataItem.Recipients", "DataItem.Retention", "DataItem.Sources", "DataItem.Transfers", "DataItem.Unless", "DataItem.When",
        "DataSource.Details", "DataSource.Examples", "DataSource.From", "DataSource.Occurs", "DataSource.When",
        // The category stands for people who have no name.
        "DataSubject.Category", "DataSubject.Name", "DataSubject.NameIsInferred",
        "DeclaredRight.Consequence", "DeclaredRight.Details", "DeclaredRight.Law", "DeclaredRight.Rights", "DeclaredRight.Unless", "DeclaredRight.Via", "DeclaredRight.When",
        "Denial.Practice",
        "JointController.Address", "JointController.Afterwards", "JointController.Country", "JointController.Email", "JointController.Essence", "JointController.For", "JointController.Name",
        "JointController.OurDuties", "JointController.Phone", "JointController.RegistrationNumber", "JointController.Url", "JointController.When",
        "LegalBasis.Article", "LegalBasis.Basis", "LegalBasis.Examples", "LegalBasis.InterestOf", "LegalBasis.Law", "LegalBasis.Parties", "LegalBasis.Statement", "LegalBasis.Unless", "LegalBasis.When",
        "NoticeStatement.Section", "NoticeStatement.Text",
        "NoticeTranslation.IsComplete", "NoticeTranslation.Language",
        "OptOut.Consequence", "OptOut.Via", "OptOut.When",
        "PrivacyNotice.Changes", "PrivacyNotice.ChangesVia", "PrivacyNotice.LastUpdated",
        "ProcessingActivity.AutomatedDecisions", "ProcessingActivity.Consents", "ProcessingActivity.Controllers", "ProcessingActivity.Cookies", "ProcessingActivity.DataItems",
        "ProcessingActivity.DataSubjects", "ProcessingActivity.DeclaredRights", "ProcessingActivity.Examples", "ProcessingActivity.JointControllers",
        "ProcessingActivity.LegalBases", "ProcessingActivity.Occurs", "ProcessingActivity.OptOuts", "ProcessingActivity.Profiling", "ProcessingActivity.Purpose", "ProcessingActivity.Recipients",
        "ProcessingActivity.Retention", "ProcessingActivity.Rights", "ProcessingActivity.RightsAnsweredBy", "ProcessingActivity.Sources", "ProcessingActivity.Statements", "ProcessingActivity.Title", "ProcessingActivity.Transfers",
        "ProcessingActivity.Unless", "ProcessingActivity.Via", "ProcessingActivity.When",
        "ProcessingRegister.Activities", "ProcessingRegister.Controller", "ProcessingRegister.Cookies", "ProcessingRegister.DataProtectionOfficer", "ProcessingRegister.DeclaredRights",
        "ProcessingRegister.JointControllers", "ProcessingRegister.Language", "ProcessingRegister.Never", "ProcessingRegister.Notice", "ProcessingRegister.Representative", "ProcessingRegister.Statements",
        "ProcessingRegister.Translations",
        "Profiling.Consequence", "Profiling.Examples", "Profiling.How", "Profiling.Occurs", "Profiling.When",
        "Recipient.Examples", "Recipient.Law", "Recipient.Names", "Recipient.Occurs", "Recipient.Unless", "Recipient.When",
        "RetentionRule.Criteria", "RetentionRule.In", "RetentionRule.Law", "RetentionRule.Limit", "RetentionRule.Then", "RetentionRule.Unless", "RetentionRule.When",
        "Right.Grounds", "Right.Kind", "Right.Limits", "Right.Status", "RightCondition.Kind", "RightGround.Article", "RightGround.Conditions", "RightGround.LegalBases",
        "RightLimit.Article", "RightLimit.Kind", "RightLimit.LegalBases", "RightLimit.Retention",
        "Transfer.Country", "Transfer.Grounds", "Transfer.Occurs", "Transfer.Url", "Transfer.When",
        "TransferSafeguard.Article", "TransferSafeguard.Ground",
    ];

    [Fact]
    public void Notice_holds_the_closed_list_and_nothing_else()
    {
        var before = Rendered(Prepared());
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (type, property) in Properties(typeof(ProcessingRegister), []))
        {
            var register = Prepared();
            if (property.Name == "Language") register = register with { Language = "da" };
            else foreach (var o in Objects(register, new(ReferenceEqualityComparer.Instance)).Where(o => o.GetType() == type)) property.SetValue(o, Other(property, property.GetValue(o)));
            if (Rendered(register) != before) reached.Add($"{type.Name}.{property.Name}");
        }

        Assert.True(reached.SetEquals(Public), $"Reach it, though they may not: {string.Join(", ", reached.Except(Public))}. Do not reach it, though they may: {string.Join(", ", Public.Except(reached))}.");
    }

    [Fact]
    public async Task No_text_that_is_not_public_is_served_in_any_form()
    {
        await using var app = await TestApp.StartAsync(Prepared(), a => a.MapPrivacyNotice());
        foreach (var path in (string[])["/privacy", "/privacy.md", "/privacy.json"])
        {
            var text = (await app.TextAsync(path)).Replace("\\", "", StringComparison.Ordinal);
            var served = Registers.TextsIn(text);
            Assert.True(served.Count > 60, $"{path} holds {served.Count} texts.");
            Assert.Empty(served.Except(Public));
        }
    }

    [Fact]
    public void Officer_has_no_name_in_the_notice()
    {
        var register = Prepared();
        Assert.Contains("the officer's own name", Rendered(register with { Controller = register.Controller! with { Name = "the officer's own name" } }), StringComparison.Ordinal);
        Assert.DoesNotContain("the officer's own name", Rendered(register with { DataProtectionOfficer = register.DataProtectionOfficer! with { Name = "the officer's own name" } }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Audience.Public, true, true)]
    [InlineData(Audience.Public, false, false)]
    [InlineData(Audience.Default, true, false)]
    [InlineData(Audience.Authority, true, false)]
    [InlineData(Audience.Internal, true, false)]
    public void Measure_is_said_only_if_it_is_public_and_the_notice_shows_security(Audience audience, bool shows, bool isSaid)
    {
        SecurityMeasure[] measures = [new() { Description = "the vault has two keys", Audience = audience, Origin = new() { Name = "Shop" } }];
        var register = Registers.Spektr with { Notice = new() { ShowsSecurity = shows }, SecurityMeasures = measures, Activities = [.. Registers.Spektr.Activities.Select(a => a with { SecurityMeasures = measures })] };
        Assert.Equal(isSaid, Rendered(register).Contains("two keys", StringComparison.Ordinal));
    }

    private static string Rendered(ProcessingRegister register)
    {
        var notice = NoticeComposer.Compose(register);
        return NoticeMarkdown.Write(notice) + Encoding.UTF8.GetString(NoticeJson.Write(notice));
    }

    /// <summary>A filled register of which all is said: a controller's activity on legitimate interests, and measures for everybody.</summary>
    private static ProcessingRegister Prepared()
    {
        var register = Registers.NewFilled();
        var activity = register.Activities[0];
        return register with
        {
            Activities =
            [
                // Another purpose, which has no rights: those of the first are said to be its own.
                activity with { Id = "other", Purpose = "its own other", Title = "its own other", ProcessorFor = [], Rights = [], DataItems = [], Cookies = [], Never = [], RightsAnsweredBy = RightsAddressee.Controller },
                activity with
                {
                    ProcessorFor = [],
                    DataSubjects = [.. activity.DataSubjects.Select(s => s with { NameIsInferred = false })],
                    RightsAnsweredBy = RightsAddressee.EachJointController,
                    Rights =
                    [
                        new()
                        {
                            Kind = DataRight.Erasure,
                            Article = "17(1)",
                            Status = RightStatus.Conditional,
                            Grounds = [new() { Article = "17(1)(c)", LegalBases = [0], Conditions = [new(RightConditionKind.NoOverridingGrounds, "17(1)(c)")] }],
                            Limits = [new() { Kind = RightLimitKind.LegalObligation, Article = "17(3)(b)", LegalBases = [0], Retention = [0] }],
                        },
                        new() { Kind = DataRight.Objection, Article = "21(1)", Status = RightStatus.Holds, Grounds = [new() { Article = "21(1)", LegalBases = [0] }] },
                    ],
                    TitleIsInferred = false,
                    Kind = PurposeKind.DirectMarketing,
                    DataItems = [.. activity.DataItems.Select(i => i with { Name = "Named " + i.Name, Category = DataCategory.Health })],
                    // Other than the register's, since what both say is said once.
                    Cookies = [.. activity.Cookies.Select(c => c with { Name = "its own " + c.Name })],
                    JointControllers = [.. activity.JointControllers.Select(j => j with { Name = "its own " + j.Name })],
                    Statements = [.. activity.Statements.Select(t => t with { Text = "its own " + t.Text })],
                    LegalBases = [.. activity.LegalBases.Select(b => b with { Article = "6(1)(f)", Basis = "LegitimateInterests" })],
                    SecurityMeasures = [.. Public(activity.SecurityMeasures).Select(m => m with { Description = "its own " + m.Description })],
                },
            ],
            SecurityMeasures = Public(register.SecurityMeasures),
        };

        static IReadOnlyList<SecurityMeasure> Public(IReadOnlyList<SecurityMeasure> measures) => [.. measures.Select(m => m with { Audience = Audience.Public })];
    }

    private static object? Other(PropertyInfo property, object? value) => value switch
    {
        string s => s + " changed",
        bool b => !b,
        int n => n + 1,
        Enum e => Enum.GetValues(e.GetType()).Cast<object>().First(v => !v.Equals(e)),
        IReadOnlyDictionary<string, string> => new Dictionary<string, string>(),
        IEnumerable => Activator.CreateInstance(typeof(List<>).MakeGenericType(property.PropertyType.GetGenericArguments()[0])),
        _ when property.Name == "Origin" => new DeclarationOrigin { Name = "changed" },
        _ => null,
    };

    private static IEnumerable<(Type Type, PropertyInfo Property)> Properties(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) yield break;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
        {
            yield return (type, property);
            var inner = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            if (inner.Assembly != typeof(ProcessingRegister).Assembly) continue;
            foreach (var found in Properties(inner, seen)) yield return found;
        }
    }

    private static IEnumerable<object> Objects(object node, HashSet<object> seen)
    {
        if (node.GetType().Assembly == typeof(ProcessingRegister).Assembly)
        {
            if (!seen.Add(node)) return [];
            return node.GetType().GetProperties().Where(p => p.CanWrite).Select(p => p.GetValue(node)).OfType<object>().SelectMany(v => Objects(v, seen)).Prepend(node).ToArray();
        }

        return node is IEnumerable items and not string ? items.Cast<object>().SelectMany(i => Objects(i, seen)).ToArray() : [];
    }
}
