namespace GdprKit.Package.Tests;

/// <summary>The gate on change as a team lives with it: approve, change, be told, approve again.</summary>
[Collection(SolutionCollection.Name)]
public sealed class GateTests(PackedFeed feed)
{
    private const string Organisation = """
        using GdprKit;

        [assembly: DataController("Shop ApS", RegistrationNumber = "12345678", Address = "Nygade 1, 1000 København", Country = "DK", Email = "privacy@shop.example")]
        [assembly: PrivacyNotice(LastUpdated = "2026-01-01", Changes = ChangeNotice.Announced)]
        [assembly: SecurityMeasure(Measure.AccessControl, Measure.EncryptionAtRest)]
        [assembly: Never(DataPractice.Transfers)]
        """;

    private const string Delivery = """
        using GdprKit;

        [ProcessingActivity("deliver what you ordered")]
        [Processes(DataCategory.Contact, "address", Provision = Provision.Contractual)]
        [DataSubject("customers", DataSubjectCategory.Customer)]
        [LegalBasis(Article6.Contract, "the purchase")]
        [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
        [Recipient("the carrier that you choose")]
        public sealed class Delivery;
        """;

    [Fact]
    public async Task A_change_is_told_until_it_is_accepted()
    {
        var consumer = feed.NewConsumer();
        var shop = consumer.WithLibrary("Shop/Shop.csproj", consumer.Package("GdprKit")).With("Shop/Organisation.cs", Organisation).With("Shop/Delivery.cs", Delivery);
        (await shop.BuildAsync("Shop", "-p:GdprKitAcceptRegister=true")).IsClean();
        (await shop.BuildAsync("Shop", "--no-restore")).IsClean();

        shop.With("Shop/Delivery.cs", Delivery
            .Replace("Years = 3", "Years = 5", StringComparison.Ordinal)
            .Replace("[DataSubject", "[Processes(DataCategory.Health, \"allergies\")]\n[LegalBasis(Article9.ExplicitConsent)]\n[Consent(\"tell us of allergies\", Withdraw = Via.Contact)]\n[DataSubject", StringComparison.Ordinal)
            .Replace("[Recipient", "[Recipient(\"the packing company\")]\n[Recipient", StringComparison.Ordinal));
        var told = await shop.BuildAsync("Shop", "--no-restore");

        told.Succeeds();
        Assert.Superset(new HashSet<string> { "warning GDPR3011", "warning GDPR9104", "warning GDPR9105", "warning GDPR9106", "warning GDPR9107" }, told.Diagnostics.ToHashSet());
        (await shop.BuildAsync("Shop", "-p:GdprKitMode=Strict", "--no-restore")).Fails();

        shop.With("Shop/Organisation.cs", Organisation.Replace("2026-01-01", "2026-11-01", StringComparison.Ordinal));
        (await shop.BuildAsync("Shop", "-p:GdprKitAcceptRegister=true", "--no-restore")).Succeeds();
        Assert.Contains("allergies", shop.Read("Shop/gdpr-register.json"), StringComparison.Ordinal);
        Assert.DoesNotContain((await shop.BuildAsync("Shop", "--no-restore")).Diagnostics, d => d.Contains("GDPR91", StringComparison.Ordinal) || d.Contains("GDPR3011", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_an_error_that_names_the_line_and_the_command()
    {
        var consumer = feed.NewConsumer();
        var shop = consumer.WithLibrary("Shop/Shop.csproj", consumer.Package("GdprKit")).With("Shop/Organisation.cs", Organisation).With("Shop/gdpr-register.json", "{\n  \"schema\": 1,\n<<<<<<< HEAD\n}");

        var built = (await shop.BuildAsync("Shop")).Fails();

        Assert.Contains("gdpr-register.json(3,", built.Output, StringComparison.Ordinal);
        Assert.Contains("error GDPR9110", built.Output, StringComparison.Ordinal);
        Assert.Contains("GdprKitAcceptRegister=true", built.Output, StringComparison.Ordinal);
    }
}
