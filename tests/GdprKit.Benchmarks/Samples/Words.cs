namespace GdprKit.Benchmarks.Samples;

/// <summary>The vocabulary that the sample code's names are made of.</summary>
internal static class Words
{
    public static readonly string[] Prefixes =
    [
        "Wholesale", "Retail", "Regional", "Export", "Import", "Seasonal", "Archived", "Internal", "Partner", "Online", "Domestic", "Express",
        "Bulk", "Priority", "Standard", "Premium", "Recurring", "Temporary", "Digital", "Returned", "Scheduled", "Manual", "Automatic",
        "Central", "Local", "Northern", "Southern", "Shared", "External", "Certified", "Combined", "Partial", "Planned", "Urgent", "Annual",
    ];

    public static readonly string[] Things =
    [
        "Invoice", "Order", "Shipment", "Warehouse", "Product", "Stock", "PriceList", "Contract", "Payment", "Refund", "Voucher", "Catalogue",
        "Delivery", "Report", "Budget", "Vehicle", "Machine", "Inspection", "Ticket", "Document",
    ];

    public static readonly string[] People =
        ["Customer", "Employee", "Subscriber", "Applicant", "Supplier", "Member", "Visitor", "Tenant", "Student", "Donor"];

    /// <summary>Properties that are nobody's personal data, as the domain types of an app have them.</summary>
    public static readonly (string Type, string Name)[] ThingProperties =
    [
        ("string", "Title"), ("string?", "Description"), ("string", "Sku"), ("int", "Quantity"), ("decimal", "UnitPrice"), ("string", "Currency"),
        ("decimal", "DiscountPercent"), ("double", "WeightInKilograms"), ("double", "VolumeInLitres"), ("bool", "IsActive"), ("bool", "IsLocked"),
        ("string?", "ExternalId"), ("string?", "Source"), ("int", "SortOrder"), ("TimeSpan", "LeadTime"), ("Guid", "WarehouseId"), ("Guid", "BatchId"),
        ("Uri?", "DocumentUrl"), ("string?", "Barcode"), ("string", "UnitOfMeasure"), ("int", "MinimumStock"), ("int", "MaximumStock"),
        ("DateTimeOffset?", "ShippedAt"), ("DateTimeOffset?", "ApprovedAt"), ("string?", "Colour"), ("string?", "Material"), ("byte[]?", "Checksum"),
        ("string?", "FileName"), ("string?", "TemplateName"), ("long", "SizeInBytes"), ("decimal", "TaxRate"), ("string?", "CostCentre"),
        ("List<string>", "Tags"), ("Dictionary<string, string>", "Labels"), ("int", "RetryCount"), ("string?", "LastError"),
    ];

    /// <summary>Personal data by what it is.</summary>
    public static readonly (string Type, string Name, DataCategory Category)[] PersonalProperties =
    [
        ("string", "FirstName", DataCategory.Identity), ("string", "LastName", DataCategory.Identity), ("string", "Email", DataCategory.Contact),
        ("string?", "PhoneNumber", DataCategory.Contact), ("string?", "PostalAddress", DataCategory.Contact), ("DateOnly?", "DateOfBirth", DataCategory.Demographic),
        ("string?", "Nationality", DataCategory.Demographic), ("string?", "Iban", DataCategory.Financial), ("string?", "IpAddress", DataCategory.OnlineIdentifier),
        ("string?", "JobTitle", DataCategory.Employment), ("string?", "PreferredLanguage", DataCategory.Preference), ("DateTimeOffset?", "LastLoginAt", DataCategory.UsageBehaviour),
    ];
}
