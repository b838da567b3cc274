namespace GdprKit.Register.Tests.Record;

/// <summary>A register to write records of: two groups of people, whose data goes to different recipients and is kept for different times.</summary>
internal static class Shops
{
    private static readonly DeclarationOrigin Here = new() { Name = "Shop" };

    public static ProcessingActivity Orders { get; } = new()
    {
        Id = "orders",
        Title = "Orders",
        Purpose = "deliver what you ordered",
        Owner = "Sales",
        LegalBases =
        [
            new() { Article = "6(1)(b)", Basis = "Contract", Statement = "the order", Origin = Here },
            new() { Article = "6(1)(f)", Basis = "LegitimateInterests", Statement = "fewer complaints", BalancingTest = "LIA-7", Origin = Here },
            new() { Article = "9(2)(a)", Basis = "ExplicitConsent", Law = "SE:2018:218", Origin = Here },
        ],
        DataSubjects = [new() { Id = "customer", Name = "People who order", Category = DataSubjectCategory.Customer, Origin = Here }, new() { Id = "child", Name = "Children", Category = DataSubjectCategory.Child, Origin = Here }],
        Sources = [new() { From = DataOrigin.DataSubject, Origin = Here }],
        Recipients =
        [
            new() { Id = "carrier", Names = ["The carrier"], Kinds = [RecipientKind.Carrier], Origin = Here },
            new() { Id = "host", Names = ["The host"], IsProcessor = true, Agreement = "DPA-1", Country = "SE", Origin = Here },
        ],
        Transfers = [new() { Country = "US", Recipient = "host", Grounds = [new() { Ground = TransferGround.StandardContractualClauses, Article = "46(2)(c)" }], Assessment = "TIA-1", Origin = Here }],
        Retention =
        [
            new() { Period = "P3Y", After = RetentionEvent.OrderCompleted, Origin = Here },
            new() { Criteria = "until the meal is served", Origin = Here },
        ],
        DataItems =
        [
            new() { Name = "Name", Category = DataCategory.Contact, DataSubjects = [0, 1], LegalBases = [0, 1], Sources = [0], Recipients = [0, 1], Transfers = [0], Retention = [0] },
            new() { Name = "Address", Category = DataCategory.Contact, DataSubjects = [0], LegalBases = [0, 1], Sources = [0], Recipients = [0, 1], Transfers = [0], Retention = [0], Protection = Protection.Encrypted },
            new() { Name = "Allergies", Category = DataCategory.Health, IsSpecial = true, DataSubjects = [1], LegalBases = [0, 2], Recipients = [1], Retention = [1], Provision = Provision.Voluntary },
        ],
        SecurityMeasures = [new() { Measures = [Measure.NeedToKnow], Origin = Here }],
        Origin = Here,
    };

    public static ProcessingActivity OnBehalf { get; } = new()
    {
        Id = "hosting",
        Title = "Hosting",
        Purpose = "run the shops of others",
        ProcessorFor = [new() { Controller = "First AB", Email = "dpo@first.example", Agreement = "A-1", Origin = Here }, new() { Controller = "Second AB", Agreement = "A-2", Terms = [AgreementTerms.Confidentiality], Origin = Here }],
        DataSubjects = [new() { Id = "shopper", Name = "Shoppers", Origin = Here }],
        DataItems = [new() { Name = "Basket", Category = DataCategory.Transaction, DataSubjects = [0] }],
        Origin = Here,
    };

    public static ProcessingRegister Register { get; } = new()
    {
        Hash = "abc123",
        Language = "en",
        Controller = new() { Name = "Shop AB", Address = "Road 1", Country = "SE", Email = "privacy@shop.example", Phone = "+46 8 123" },
        DataProtectionOfficer = new() { Name = "Ann Officer", Email = "dpo@shop.example" },
        Activities = [OnBehalf, Orders],
        SecurityMeasures =
        [
            new() { Measures = [Measure.Backup], Description = "backups every night", Origin = Here },
            new() { Description = "the vault is in the cellar", Audience = Audience.Internal, Origin = Here },
        ],
    };

    /// <summary>The register with one activity, whose texts are all the same.</summary>
    public static ProcessingRegister Saying(string text) => Register with
    {
        Controller = new() { Name = text, Address = text, Phone = text },
        Activities =
        [
            Orders with
            {
                Title = text,
                Purpose = text,
                Owner = text,
                Recipients = [.. Orders.Recipients.Select(r => r with { Names = [text], Agreement = text })],
                Retention = [.. Orders.Retention.Select(r => r with { Criteria = text })],
                DataItems = [.. Orders.DataItems.Select(i => i with { Name = text, Description = text })],
            },
        ],
    };

    /// <summary>The cells of a column, entries joined.</summary>
    public static string[] Cells(this RecordTable table, string key)
    {
        var column = table.Columns.Select(c => c.Key).ToList().IndexOf(key);
        Assert.True(column >= 0, key);
        return [.. table.Rows.Select(r => string.Join(" / ", r.Cells[column]))];
    }
}
