using System.Net;
using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Endpoints;

/// <summary>The record as CSV and Markdown: what a caller may choose, and who reads it.</summary>
public sealed class RecordTests : IAsyncLifetime
{
    private const string Delimiters = "There is no such 'delimiter'. There are: , comma ; semicolon";
    private const string Presets = "There is no such 'preset'. There are: full, imy, datatilsynet, cnil, ico.";
    private static readonly string[] Records = ["/gdpr/register.csv", "/gdpr/register.md", "/gdpr/register/processor.csv", "/gdpr/register/processor.md"];

    /// <summary>The closed list of what the record leaves to register and notice: code names, identifiers, and what is of the notice only.</summary>
    private static readonly string[] NotInRecord =
    [
        "Cookie.Consequence", "Cookie.Duration", "Cookie.Name", "Cookie.Providers", "Cookie.Why",
        "DataItem.Member", "DataSubject.FormerIds", "DataSubject.Id", "DataSubject.Identifier", "DeclarationOrigin.Name",
        "NotPersonalData.Because", "NotPersonalData.ReviewBy", "NoticeStatement.Text", "NoticeTranslation.Language", "NoticeTranslation.Texts", "PrivacyNotice.LastUpdated",
        "ProcessingActivity.FormerIds", "Recipient.FormerIds", "Recipient.Id", "RegisterPart.Assembly", "RegisterPart.Hash", "RetentionRule.DatedBy",
        // Art. 30 does not ask for rights.
        "Right.Article", "RightCondition.Article", "RightContradiction.Article", "RightGround.Article", "RightLimit.Article",
        "Transfer.Recipient",
    ];

    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync(Registers.Spektr);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("", "Activity ID,Processing activity,Controller,")]
    [InlineData("?preset=full", "Activity ID,Processing activity,Controller,")]
    [InlineData("?preset=imy", "Processing activity,Controller: name and contact details,")]
    [InlineData("?preset=IMY", "Processing activity,Controller: name and contact details,")]
    [InlineData("?preset=datatilsynet", "Processing activity,Controller,Joint controllers,Representative,Data protection officer,Purpose,")]
    [InlineData("?preset=cnil", "Name,Reference,Updated,")]
    [InlineData("?preset=ico", "Business function,Processing activity,")]
    [InlineData("?preset=ico&delimiter=;", "Business function;Processing activity;")]
    [InlineData("?delimiter=semicolon", "Activity ID;Processing activity;")]
    [InlineData("?delimiter=%2C", "Activity ID,Processing activity,")]
    public async Task Query_chooses_columns_and_delimiter(string query, string start)
    {
        foreach (var (path, accept) in (List<(string, string?)>)[("/gdpr/register.csv", null), ("/gdpr/register", "text/csv")])
        {
            using var response = await _app.GetAsync(path + query, accept, user: "dpo");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType?.ToString());
            Assert.StartsWith("\uFEFF" + start, System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("sv", ';')]
    [InlineData("da", ';')]
    [InlineData("en", ',')]
    public async Task Registers_language_chooses_the_delimiter_unless_the_caller_does(string language, char expected)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Language = language });
        Assert.Contains($"Activity ID{expected}Processing activity{expected}", await app.TextAsync("/gdpr/register.csv", user: "dpo"), StringComparison.Ordinal);
        Assert.Contains("Activity ID,Processing activity,", await app.TextAsync("/gdpr/register.csv?delimiter=comma", user: "dpo"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gdpr/register.csv?preset=baden", Presets)]
    [InlineData("/gdpr/register.csv?preset=", Presets)]
    [InlineData("/gdpr/register.csv?preset=1", Presets)]
    [InlineData("/gdpr/register.csv?preset=imy&preset=ico", Presets)]
    [InlineData("/gdpr/register.md?preset=<script>", Presets)]
    [InlineData("/gdpr/register.csv?delimiter=tab", Delimiters)]
    [InlineData("/gdpr/register/processor.csv?delimiter=x", Delimiters)]
    [InlineData("/gdpr/register/processor.csv?preset=full", "The processor's record has one form and no 'preset'.")]
    public async Task What_there_is_not_is_a_bad_request_that_says_what_there_is(string path, string detail)
    {
        using var response = await _app.GetAsync(path, user: "dpo");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(detail, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"]);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Whoever_may_not_read_it_is_not_told_what_there_is()
    {
        using var response = await _app.GetAsync("/gdpr/register.csv?preset=baden");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Each_record_has_a_tag_of_its_own_by_which_it_is_304()
    {
        var tags = new List<string>();
        foreach (var path in Records.Concat(["/gdpr/register.csv?preset=imy", "/gdpr/register.csv?preset=ico", "/gdpr/register.csv?delimiter=;", "/gdpr/register.md?preset=imy"]))
        {
            using var first = await _app.GetAsync(path, user: "dpo");
            var tag = first.Headers.ETag!.Tag;
            tags.Add(tag);
            Assert.Equal((true, true), (first.Headers.CacheControl!.Private, first.Headers.CacheControl.NoCache));

            using var second = await _app.GetAsync(path, user: "dpo", ifNoneMatch: tag);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(8, tags.Distinct().Count());
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("customer", HttpStatusCode.Forbidden)]
    [InlineData("dpo", HttpStatusCode.OK)]
    public async Task Record_is_not_public_where_the_register_is(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a => a.MapProcessingRegister().AllowAnonymous());
        foreach (var (path, accept) in Records.Select(r => (r, (string?)null)).Concat([("/gdpr/register", "text/csv"), ("/gdpr/register", "text/markdown")]))
        {
            using var response = await app.GetAsync(path, accept, user);
            Assert.Equal(expected, response.StatusCode);
            if (expected != HttpStatusCode.OK) Assert.Empty(await response.Content.ReadAsStringAsync());
        }

        using var page = await app.GetAsync("/gdpr/register", "text/html", user);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Security_is_told_only_to_those_who_are_signed_in()
    {
        await using var open = await TestApp.StartOpenAsync(WithProcessor(), a =>
        {
            a.MapProcessingRegister();
            a.MapProcessingRegister("/anonymous").AllowAnonymous();
        });
        string[] secrets = ["Security", "SecurityMeasure.", "security measures", "Transfer.Supplementary", "anonymised)", ": anonymised"];
        foreach (var preset in (string[])["full", "imy", "datatilsynet", "cnil", "ico"])
        {
            foreach (var path in (string[])[$"/gdpr/register.csv?preset={preset}", $"/gdpr/register.md?preset={preset}", $"/anonymous.csv?preset={preset}"])
            {
                var (unknown, known) = (await open.TextAsync(path), await open.TextAsync(path, user: "dpo"));
                Assert.DoesNotContain(secrets, s => unknown.Contains(s, StringComparison.Ordinal));
                Assert.Contains("SecurityMeasure.Description", known, StringComparison.Ordinal);
            }
        }

        foreach (var path in Records[2..])
        {
            var (unknown, known) = (await open.TextAsync(path), await open.TextAsync(path, user: "dpo"));
            Assert.DoesNotContain(secrets, s => unknown.Contains(s, StringComparison.Ordinal));
            Assert.Contains("ProcessorFor.Controller", unknown, StringComparison.Ordinal);
            Assert.Contains("SecurityMeasure.Description", known, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Everything_that_is_declared_of_an_activity_is_in_the_full_record()
    {
        await using var app = await TestApp.StartAsync(WithProcessor());
        var json = Registers.TextsIn(await app.TextAsync("/gdpr/register.json", user: "dpo"));
        string[] record = [await app.TextAsync("/gdpr/register.csv", user: "dpo"), await app.TextAsync("/gdpr/register/processor.csv", user: "dpo")];
        Assert.Equal(NotInRecord, json.Except(Registers.TextsIn(string.Concat(record))));
    }

    private static GdprKit.Register.ProcessingRegister WithProcessor()
    {
        var activity = Registers.Filled.Activities[0] with
        {
            LegalBases = [.. Registers.Filled.Activities[0].LegalBases.Select(b => b with { Article = "6(1)(f)", Basis = "LegitimateInterests", Parties = [] })],
            SecurityMeasures = [.. Registers.Filled.Activities[0].SecurityMeasures.Select(m => m with { Audience = Audience.Authority })],
        };
        return Registers.Filled with
        {
            SecurityMeasures = activity.SecurityMeasures,
            Activities = [activity with { Id = "own", ProcessorFor = [] }, activity with { Id = "others" }],
        };
    }
}
