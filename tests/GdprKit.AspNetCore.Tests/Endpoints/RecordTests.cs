using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Endpoints;

/// <summary>The record as CSV, XLSX, page and Markdown: what a caller may choose, and who reads it.</summary>
public sealed partial class RecordTests : IAsyncLifetime
{
    private const string Delimiters = "There is no such 'delimiter'. There are: , comma ; semicolon";
    private const string Presets = "There is no such 'preset'. There are: full, imy, datatilsynet, cnil, ico.";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly string[] Records =
    [
        "/gdpr/register.html?preset=full", "/gdpr/register.csv", "/gdpr/register.xlsx", "/gdpr/register.md",
        "/gdpr/register/processor.html", "/gdpr/register/processor.csv", "/gdpr/register/processor.xlsx", "/gdpr/register/processor.md",
    ];

    /// <summary>The closed list of what the record leaves to register and notice: code names, identifiers, and what is of the notice only.</summary>
    private static readonly string[] NotInRecord =
    [
        "Controller.TimeZone", "Cookie.Consequence", "Cookie.Duration", "Cookie.Name", "Cookie.Providers", "Cookie.Why",
        "DataItem.Member", "DataSubject.FormerIds", "DataSubject.Id", "DataSubject.Identifier", "DeclarationOrigin.Name",
        "NotPersonalData.Because", "NotPersonalData.ReviewBy", "NoticeStatement.Text", "NoticeTranslation.Language", "NoticeTranslation.Texts", "PrivacyNotice.LastUpdated",
        "ProcessingActivity.FormerIds", "Recipient.FormerIds", "Recipient.Id", "RegisterPart.Assembly", "RegisterPart.Hash", "RetentionRule.DatedBy",
        "Suppression.Because", "Suppression.Location", "Suppression.Rule", "Transfer.Recipient",
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
    [InlineData("sv", ';', "Behandlings-id", "Behandling")]
    [InlineData("da", ';', "Aktivitets-id", "Behandlingsaktivitet")]
    [InlineData("en", ',', "Activity ID", "Processing activity")]
    [InlineData("fr", ';', "Activity ID", "Processing activity")]
    public async Task Registers_language_chooses_the_words_and_the_delimiter_unless_the_caller_does(string language, char expected, string id, string activity)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Language = language });
        Assert.Contains($"{id}{expected}{activity}{expected}", await app.TextAsync("/gdpr/register.csv", user: "dpo"), StringComparison.Ordinal);
        Assert.Contains($"{id},{activity},", await app.TextAsync("/gdpr/register.csv?delimiter=comma", user: "dpo"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gdpr/register.csv", "attachment; filename=record-full.csv")]
    [InlineData("/gdpr/register.csv?preset=imy", "attachment; filename=record-imy.csv")]
    [InlineData("/gdpr/register.xlsx?preset=Datatilsynet", "attachment; filename=record-datatilsynet.xlsx")]
    [InlineData("/gdpr/register/processor.xlsx", "attachment; filename=record-processor.xlsx")]
    [InlineData("/gdpr/register.html?preset=imy", null)]
    [InlineData("/gdpr/register.md", null)]
    [InlineData("/gdpr/register.html", null)]
    [InlineData("/gdpr/register.json", null)]
    public async Task Table_is_saved_under_a_name_and_text_is_shown(string path, string? expected)
    {
        using var response = await _app.GetAsync(path, user: "dpo");
        Assert.Equal(expected, response.Content.Headers.ContentDisposition?.ToString());
    }

    [Fact]
    public async Task Workbook_has_four_sheets_and_the_processors_one()
    {
        foreach (var (path, accept, sheets) in (List<(string, string?, int)>)[("/gdpr/register.xlsx", null, 4), ("/gdpr/register", Workbook, 4), ("/gdpr/register.xlsx?preset=ico", null, 4), ("/gdpr/register/processor.xlsx", null, 1)])
        {
            using var response = await _app.GetAsync(path, accept, user: "dpo");
            Assert.Equal((HttpStatusCode.OK, Workbook), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
            using var archive = new ZipArchive(await response.Content.ReadAsStreamAsync());
            Assert.Equal(sheets, archive.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Page_is_the_register_until_a_preset_makes_it_a_record()
    {
        Assert.Contains("<title>Record of processing activities · spektr ApS</title>", await _app.TextAsync("/gdpr/register.html", user: "dpo"), StringComparison.Ordinal);
        foreach (var (path, accept) in (List<(string, string?)>)[("/gdpr/register.html?preset=ico", null), ("/gdpr/register?preset=ico", "text/html")])
        {
            var page = await _app.TextAsync(path, accept, user: "dpo");
            Assert.Contains("<title>Record of processing activities: spektr ApS</title>", page, StringComparison.Ordinal);
            Assert.Contains(">Article 6 lawful basis</th>", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/gdpr/register", "register")]
    [InlineData("/gdpr/register/", "../register")]
    [InlineData("/gdpr/register.html", "register")]
    public async Task Page_leads_to_the_records(string path, string at)
    {
        await using var app = await TestApp.StartAsync(WithProcessor());
        var page = await app.TextAsync(path, "text/html", user: "dpo");
        string[] links = [.. Link().Matches(page).Select(m => m.Groups[1].Value)];
        Assert.Equal(24, links.Length);
        Assert.Contains(at + ".xlsx?preset=imy", links);
        Assert.Contains(at + "/processor.csv", links);
        foreach (var link in links)
        {
            using var response = await app.GetAsync(new Uri(new Uri(app.Address, path), link).PathAndQuery, user: "dpo");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Page_leads_nowhere_whoever_may_not_read_the_records()
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a =>
        {
            a.MapProcessingRegister().AllowAnonymous();
            a.MapProcessingRegister("/registers/{name}");
        });
        Assert.DoesNotMatch(Link(), await app.TextAsync("/gdpr/register.html"));
        Assert.DoesNotMatch(Link(), await app.TextAsync("/registers/shop", "text/html", user: "dpo"));
    }

    [Theory]
    [InlineData("/gdpr/register.csv?preset=baden", Presets)]
    [InlineData("/gdpr/register.csv?preset=", Presets)]
    [InlineData("/gdpr/register.csv?preset=1", Presets)]
    [InlineData("/gdpr/register.csv?preset=imy&preset=ico", Presets)]
    [InlineData("/gdpr/register.md?preset=<script>", Presets)]
    [InlineData("/gdpr/register.html?preset=<script>", Presets)]
    [InlineData("/gdpr/register.xlsx?preset=baden", Presets)]
    [InlineData("/gdpr/register/processor.html?preset=imy", "The processor's record has one form and no 'preset'.")]
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

        Assert.Equal(tags.Count, tags.Distinct().Count());
        Assert.Equal(Records.Length + 4, tags.Count);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("customer", HttpStatusCode.Forbidden)]
    [InlineData("dpo", HttpStatusCode.OK)]
    public async Task Record_is_not_public_where_the_register_is(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(Registers.Filled, a => a.MapProcessingRegister().AllowAnonymous());
        foreach (var (path, accept) in Records.Select(r => (r, (string?)null)).Concat([("/gdpr/register", "text/csv"), ("/gdpr/register", "text/markdown"), ("/gdpr/register", Workbook), ("/gdpr/register?preset=imy", "text/html")]))
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
        string[] secrets = ["SecurityMeasure.", "security measures<", "Security measures,", "Transfer.Supplementary", ": anonymised"];
        foreach (var preset in (string[])["full", "imy", "datatilsynet", "cnil", "ico"])
        {
            foreach (var path in (string[])[.. from at in (string[])["/gdpr/register", "/anonymous"] from form in (string[])["csv", "xlsx", "html", "md"] select $"{at}.{form}?preset={preset}"])
            {
                var (unknown, known) = (await TextAsync(open, path), await TextAsync(open, path, user: "dpo"));
                Assert.DoesNotContain(secrets, s => unknown.Contains(s, StringComparison.Ordinal));
                Assert.Contains("SecurityMeasure.Description", known, StringComparison.Ordinal);
            }
        }

        foreach (var path in Records[4..])
        {
            var (unknown, known) = (await TextAsync(open, path), await TextAsync(open, path, user: "dpo"));
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
        foreach (var form in (string[])["csv", "html", "xlsx", "md"])
        {
            string[] record = [await TextAsync(app, $"/gdpr/register.{form}?preset=full", user: "dpo"), await TextAsync(app, $"/gdpr/register/processor.{form}", user: "dpo")];
            // Markdown escapes what would be a link.
            Assert.Equal(NotInRecord, json.Except(Registers.TextsIn(string.Concat(record).Replace("\\", "", StringComparison.Ordinal))));
        }
    }

    /// <summary>What a record says, also a workbook.</summary>
    private static async Task<string> TextAsync(TestApp app, string path, string? user = null)
    {
        if (!path.Contains(".xlsx", StringComparison.Ordinal)) return await app.TextAsync(path, user: user);
        using var response = await app.GetAsync(path, user: user);
        using var archive = new ZipArchive(await response.Content.ReadAsStreamAsync());
        return string.Concat(archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
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

    [GeneratedRegex("<a href=\"(?!https:)([^\"#]+\\.(?:html|csv|xlsx|md)[^\"]*)\"")]
    private static partial Regex Link();
}
