using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Access;

public sealed class SubjectAccessTests
{
    [Fact]
    public async Task Every_column_of_every_row_of_the_person_is_given_and_no_other_row()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (ida, other) = (Buyer("Ida"), Buyer("Bodil"));
        (ida.IsDeleted, ida.Notes) = (true, "pays late");
        await database.AddAsync(ida, other);

        var export = await database.InScopeAsync(s => Export.AccessAsync(s, Key(ida)));

        Assert.Equal(["Customer", "Order", "OrderLine"], export.Types());
        var customer = Assert.Single(export.Rows("Customer"));
        Assert.Equal(
            ["Address.City", "Address.Street", "ClosedAt", "Email", "Id", "IsDeleted", "LastSeenAt", "Name", "Notes", "Phone"],
            customer.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("Ida", "pays late", "Vej 1", true, null), ((string?)customer["Name"], (string?)customer["Notes"], (string?)customer["Address.Street"], (bool)customer["IsDeleted"]!, customer["Phone"]));
        Assert.Equal(["cup", "tea"], export.Rows("OrderLine").Select(l => (string?)l["Article"]).Order());
        Assert.DoesNotContain("Bodil", export.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_entered_of_the_person_is_given_too_and_is_not_portable()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (ida, other) = (Buyer("Ida"), Buyer("Bodil"));
        await database.AddAsync(ida, other);
        await database.InScopeAsync(async s =>
        {
            foreach (var person in (Customer[])[ida, other])
            {
                await s.GetRequiredService<IRestrictions>().PlaceAsync(Key(person), RestrictionGround.AccuracyContested, "officer");
                await s.GetRequiredService<DataSubjectRequests>().ReceiveAsync(new() { Subject = Key(person), Rights = DataRight.Access, Channel = Via.Email });
            }

            await s.GetRequiredService<IObjections>().ReceiveAsync<Newsletter>(new("subscribers", "ida@example.org"), Via.Letter);
            await s.GetRequiredService<IConsentLedger>().GrantAsync<Newsletter>(new("subscribers", "ida@example.org"), new() { Channel = Via.Website, Text = "Yes, please" });
            return true;
        });

        var export = await database.InScopeAsync(s => Export.AccessAsync(s, Key(ida)));
        var entered = await database.InScopeAsync(s => Export.AccessAsync(s, new("subscribers", "ida@example.org")));
        var portable = await database.InScopeAsync(s => Export.PortabilityAsync(s, Key(ida)));

        Assert.Equal("newsletter", (string?)Assert.Single(entered.Rows("GdprKit.Objection"))["Activity"]);
        Assert.Equal("AccuracyContested", (string?)Assert.Single(export.Rows("GdprKit.Restriction"))["Ground"]);
        Assert.Equal(("Received", "Access"), ((string?)Assert.Single(export.Rows("GdprKit.Request"))["Step"], (string?)export.Rows("GdprKit.Request")[0]["Rights"]));
        Assert.Equal(("Given", "Yes, please"), ((string?)Assert.Single(entered.Rows("GdprKit.Consent"))["State"], (string?)entered.Rows("GdprKit.Consent")[0]["Text"]));
        Assert.DoesNotContain("GdprKit", string.Join(' ', portable.Types()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task Times_say_their_zone(DateTimeKind kind)
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = Buyer("Ida");
        ida.ClosedAt = new DateTime(2026, 1, 2, 3, 4, 5, kind);
        await database.AddAsync(ida);

        var export = await database.InScopeAsync(s => Export.AccessAsync(s, Key(ida)));

        // As the schema says: date-time of RFC 3339.
        Assert.Equal("2026-01-02T03:04:05Z", (string?)Assert.Single(export.Rows("Customer"))["ClosedAt"]);
    }

    [Fact]
    public async Task Manifest_names_columns_as_the_register_does()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = Buyer("Ida");
        await database.AddAsync(ida);

        var manifest = (await database.InScopeAsync(s => Export.AccessAsync(s, Key(ida))))["manifest"]!;

        Assert.Equal(("Access", "customers", "Customers", ida.Id.ToString(), "Shop ApS"), ((string?)manifest["right"], (string?)manifest["subject"], (string?)manifest["subjectName"], (string?)manifest["key"], (string?)manifest["controller"]));
        var columns = manifest["types"]!.AsArray().Single(t => (string?)t!["type"] == "Customer")!["columns"]!.AsArray();
        var name = columns.Single(c => (string?)c!["name"] == "Name")!;
        Assert.Equal(["deliver what you ordered", "run your account"], name["purposes"]!.AsArray().Select(p => (string?)p).Order());
        Assert.False(string.IsNullOrEmpty((string?)name["label"]) || string.IsNullOrEmpty((string?)name["category"]));
        Assert.Null(columns.Single(c => (string?)c!["name"] == "Notes")!["label"]);
    }

    [Fact]
    public async Task Information_is_that_of_the_activities_that_hold_data_of_the_person()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (buyer, mere) = (Buyer("Ida"), new Customer { Id = Guid.NewGuid(), Name = "Bo" });
        await database.AddAsync(buyer, mere, new Subscriber { Email = "a@example.com" });

        Assert.Contains("keep accounts", await InformationAsync(Key(buyer)), StringComparison.OrdinalIgnoreCase);
        var little = await InformationAsync(Key(mere));
        Assert.Contains("run your account", little, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("keep accounts", little, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("newsletter", await InformationAsync(new("subscribers", "a@example.com")), StringComparison.OrdinalIgnoreCase);

        async Task<string> InformationAsync(DataSubjectKey key)
        {
            var information = (await database.InScopeAsync(s => Export.AccessAsync(s, key)))["information"]!;
            var sections = information["sections"]!.AsArray().Select(x => (string?)x!["id"]).ToArray();
            foreach (var section in (string[])["controller", "purposes", "data", "retention", "rights", "complaint"]) Assert.Contains(section, sections);
            return information.ToJsonString();
        }
    }

    [Fact]
    public async Task Who_is_not_known_is_told_so_by_an_answer_without_rows()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var export = await database.InScopeAsync(s => Export.AccessAsync(s, new("customers", Guid.NewGuid().ToString())));
        Assert.Empty(export["data"]!.AsArray());
        Assert.Equal([0, 0, 0], export["manifest"]!["types"]!.AsArray().Select(t => (int)t!["rows"]!));
    }

    [Fact]
    public async Task Unknown_people_are_an_error_in_words()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var e = await Assert.ThrowsAsync<ArgumentException>(() => database.InScopeAsync(s => Export.AccessAsync(s, new("martians", "1"))));
        Assert.Contains("'martians'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zip_holds_a_file_a_type_with_values_as_they_are()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = Buyer("Ida \"the\" first, of\r\nmany");
        (ida.Phone, ida.Email) = ("", null);
        await database.AddAsync(ida);

        var files = await database.InScopeAsync(async s =>
        {
            using var stream = new AsyncOnlyStream();
            await s.GetRequiredService<SubjectAccess>().WriteAsync(Key(ida), stream, ExportFormat.CsvInZip);
            return Export.Files(stream.ToArray());
        });

        Assert.Equal(["data/Customer.csv", "data/Order.csv", "data/OrderLine.csv", "information.json", "manifest.json"], files.Keys.Order(StringComparer.Ordinal));
        var (header, row) = (files["data/Customer.csv"].Split("\r\n")[0].Split(','), files["data/Customer.csv"]);
        Assert.Contains("\"Ida \"\"the\"\" first, of\r\nmany\"", row, StringComparison.Ordinal);
        Assert.Contains("Address.Street", header);
        Assert.Equal(3, files["data/OrderLine.csv"].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("data/Order.csv", (string?)JsonNode.Parse(files["manifest.json"])!["types"]!.AsArray().Single(t => (string?)t!["type"] == "Order")!["file"]);
        // An empty text is told from none.
        Assert.Contains("\"\"", row.Replace("\"\"the\"\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_off_is_no_whole_document()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = Buyer("Ida");
        ida.Orders[0].Lines.AddRange(Enumerable.Range(0, 1000).Select(i => new OrderLine { Article = "article " + i }));
        await database.AddAsync(ida);
        using var stream = new MemoryStream();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.InScopeAsync(s => new SubjectAccess(
            s.GetRequiredService<ProcessingRegister>(), [.. s.GetServices<IPersonalDataStore>(), new BrokenStore()], TimeProvider.System).WriteAsync(Key(ida), stream)));

        Assert.True(stream.Length > 0);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(stream.ToArray()));

        using var zip = new MemoryStream();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.InScopeAsync(s => new SubjectAccess(
            s.GetRequiredService<ProcessingRegister>(), [.. s.GetServices<IPersonalDataStore>(), new BrokenStore()], TimeProvider.System).WriteAsync(Key(ida), zip, ExportFormat.CsvInZip)));
        Assert.Throws<InvalidDataException>(() => Export.Files(zip.ToArray()));
    }

    [Fact]
    public async Task Stores_of_the_app_write_into_the_same_document()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = Buyer("Ida");
        await database.AddAsync(ida);
        using var stream = new MemoryStream();
        var manifest = await database.InScopeAsync(s => new SubjectAccess(
            s.GetRequiredService<ProcessingRegister>(), [.. s.GetServices<IPersonalDataStore>(), new Folder()], TimeProvider.System).WriteAsync(Key(ida), stream));

        var file = Assert.Single(JsonNode.Parse(stream.ToArray())!.AsObject().Rows("File"));
        Assert.Equal(("a.txt", 3), ((string?)file["Path"], (int)file["Size"]!));
        Assert.Equal(["ShopContext", "folder"], manifest.Stores);
        // The owner's column is somebody else's, by what the store says.
        Assert.Equal([("folder", "File", "Owner", RedactionReason.AboutOthers, 1)], manifest.Redactions.Select(r => (r.Store, r.Type, r.Column, r.Reason, (int)r.Rows)));
    }

    [Fact]
    public async Task Rows_are_passed_on_while_they_are_read()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = new Customer { Id = Guid.NewGuid(), Name = "Ida", Orders = { new Order { ShippingAddress = "Vej 1" } } };
        await database.AddAsync(ida);
        await database.InScopeAsync(s => s.GetRequiredService<ShopContext>().Database.ExecuteSqlRawAsync(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) INSERT INTO OrderLine (OrderId, Article) SELECT (SELECT Id FROM Orders), 'article ' || i FROM n"));

        var pipe = new MeasuredPipe();
        var manifest = await database.InScopeAsync(s => s.GetRequiredService<SubjectAccess>().WriteAsync(Key(ida), pipe));

        Assert.Equal(200_000, manifest.Types.Single(t => t.Type == "OrderLine").Rows);
        Assert.True(pipe.Written > 10_000_000, $"{pipe.Written} bytes");
        Assert.True(pipe.Most < 80 * 1024, $"{pipe.Most} bytes waited at once");
    }

    [Fact]
    public async Task It_ends_when_nobody_reads_any_more()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var ida = Buyer("Ida");
        await database.AddAsync(ida);
        var pipe = new Pipe();
        await pipe.Reader.CompleteAsync();
        await Assert.ThrowsAsync<IOException>(() => database.InScopeAsync(s => s.GetRequiredService<SubjectAccess>().WriteAsync(Key(ida), pipe.Writer)));
    }

    private static DataSubjectKey Key(Customer customer) => new("customers", customer.Id.ToString());

    private static Customer Buyer(string name) => new()
    {
        Id = Guid.NewGuid(),
        Name = name,
        Address = new() { Street = "Vej 1" },
        Orders = { new Order { Total = 12.5m, Lines = { new OrderLine { Article = "tea" }, new OrderLine { Article = "cup" } } } },
    };

    private sealed class BrokenStore : IPersonalDataStore
    {
        public string Name => "broken";

        public Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("The disk is gone.");

        public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);

        public Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);
    }

    private sealed class Folder : IPersonalDataStore
    {
        public string Name => "folder";

        public async Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default)
        {
            var taken = writer.Begin(new()
            {
                Name = "File",
                Columns = [new() { Name = "Path" }, new() { Name = "Owner", Redacted = RedactionReason.AboutOthers }, new() { Name = "Size", Kind = ExportedValueKind.Integer }],
            });
            Assert.Equal(["Path", "Size"], taken!.Columns.Select(c => c.Name));
            writer.BeginRow();
            writer.Write("a.txt");
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.EndRowAsync(cancellationToken));
            writer.Write(3L);
            await writer.EndRowAsync(cancellationToken);
            await writer.EndAsync(cancellationToken);
        }

        public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);

        public Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);
    }
}
