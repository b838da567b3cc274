using System.Reflection;
using System.Text.Json;
using GdprKit.Register.Serialization;
using GdprKit.Testing;

namespace GdprKit.Register.Tests;

/// <summary>
/// No word without a reader: every property of every attribute, the adverbs among them, changes the register. A property that nothing
/// reads is to be removed from its attribute, not from this test.
/// </summary>
public sealed class EveryPropertyTests
{
    /// <summary>Each attribute in its place; § is where the property is written.</summary>
    internal static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["AutomatedDecision"] = Activity("[AutomatedDecision(\"whether you may buy on credit\", Article22.Contract§)]"),
        ["Cookie"] = Activity("[Cookie(\"session\", CookiePurpose.StrictlyNecessary§)]"),
        ["DataProtectionOfficer"] = "[assembly: DataProtectionOfficer(\"Officer\"§)]" + Activity(""),
        ["JointController"] = Activity("[JointController(\"Network Inc.\"§)]"),
        ["OptOut"] = Activity("[OptOut(Via.Email§)]"),
        ["ProcessorFor"] = Activity("[ProcessorFor(\"our customers\"§)]"),
        ["Profiling"] = Activity("[Profiling(\"grouped\"§)]"),
        ["Representative"] = "[assembly: Representative(\"EU Rep\"§)]" + Activity(""),
        ["Right"] = Activity("[Right(DataRight.Access§)]"),
        ["StoredIn"] = Activity("[StoredIn(\"CRM\"§)]"),
        ["Consent"] = Activity("[Consent(\"mail\"§)]"),
        ["DataController"] = "[assembly: DataController(\"Shop\"§)]" + Activity(""),
        ["DataSource"] = Activity("[DataSource(DataOrigin.DataSubject§)]"),
        ["DataSubject"] = Activity("[DataSubject(\"customers\"§)]"),
        ["LegalBasis"] = Activity("[LegalBasis(Article6.LegitimateInterests§)]"),
        ["NotPersonalData"] = Activity("", "[NotPersonalData(\"made up\"§)] public string? Alias { get; set; }"),
        ["PersonalData"] = Activity("", "[PersonalData(DataCategory.Employment§)] public string? Alias { get; set; }"),
        ["PrivacyNotice"] = "[assembly: PrivacyNotice(§)]" + Activity(""),
        ["ProcessingActivity"] = "[ProcessingActivity(\"deliver\"§)] public class Other;",
        ["Processes"] = Activity("[Processes(DataCategory.Employment§)]"),
        ["Processor"] = Activity("[Processor(\"Host A/S\"§)]"),
        ["Recipient"] = Activity("[Recipient(\"Post A/S\"§)]"),
        ["Retention"] = Activity("[Retention(\"as long as needed\"§)]"),
        ["SecurityMeasure"] = Activity("[SecurityMeasure(Measure.EncryptionAtRest§)]"),
        ["Transfer"] = Activity("[Transfer(\"US\", TransferGround.StandardContractualClauses§)]"),
    };

    /// <summary>Where a text or a number has to be of a kind.</summary>
    internal static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["Country"] = "\"SE\"",
        ["Language"] = "\"sv\"",
        ["LastUpdated"] = "\"2024-02-20\"",
        ["FinancialYearEnd"] = "\"06-30\"",
        ["TimeZone"] = "\"Europe/Copenhagen\"",
        ["ReviewBy"] = "\"2027-01-31\"",
        ["Reviewed"] = "\"2026-01-31\"",
        ["Id"] = "\"another-id\"",
        ["FormerIds"] = "[\"former-id\"]",
        ["Data"] = "[nameof(Order.Email)]",
        ["About"] = "typeof(Person)",
        ["Identifier"] = "nameof(Order.Email)",
        ["DatedBy"] = "nameof(Order.Email)",
    };

    /// <summary>Speaks of code, and not of data: rules read it, and the register does not.</summary>
    private static readonly Type OfCode = typeof(ProcessingForAttribute);

    public static TheoryData<string, string> Properties()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in typeof(PersonalDataAttribute).Assembly.GetExportedTypes().Where(t => t.Namespace == "GdprKit" && t.IsSubclassOf(typeof(Attribute)) && !t.IsAbstract && t != OfCode).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            foreach (var property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }).OrderBy(p => p.Name, StringComparer.Ordinal))
            {
                data.Add(type.Name[..^"Attribute".Length], property.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_reaches_the_register(string attribute, string property)
    {
        var (without, with) = Sources(attribute, property);

        Assert.NotEqual(Json(without), Json(with));
    }

    /// <summary>An app that does not say a property, and one that does.</summary>
    internal static (string Without, string With) Sources(string attribute, string property)
    {
        var place = Places[attribute];
        var written = $"{property} = {Value(typeof(PersonalDataAttribute).Assembly.GetType($"GdprKit.{attribute}Attribute")!.GetProperty(property)!)}";
        var argument = place.Contains("(§", StringComparison.Ordinal) ? written : ", " + written;
        return (place.Replace("§", "", StringComparison.Ordinal), place.Replace("§", argument, StringComparison.Ordinal));
    }

    private static string Value(PropertyInfo property) =>
        Values.TryGetValue(property.Name, out var value) ? value
        : property.PropertyType == typeof(string) ? "\"said\""
        : property.PropertyType == typeof(string[]) ? "[\"said\"]"
        : property.PropertyType == typeof(int) ? "2"
        : property.PropertyType == typeof(bool) ? "true"
        : $"{property.PropertyType.Name}.{property.PropertyType.GetEnumNames().Last(n => (int)Enum.Parse(property.PropertyType, n) != 0)}";

    /// <summary>The register without its hashes, which any change of a declaration changes.</summary>
    private static string Json(string source)
    {
        var host = source.Contains("DataController", StringComparison.Ordinal) ? "" : "[assembly: DataController(\"Shop\")]";
        var register = RegisterReader.Read(Registered.Load(GeneratorRun.Of(TestCompilation.Create(host + source)).Output));
        return JsonSerializer.Serialize(register with { Hash = "", Parts = [] }, RegisterJson.Web.ProcessingRegister);
    }

    private static string Activity(string attributes, string members = "") => $$"""
        [ProcessingActivity("deliver")] {{attributes}}
        public class Order
        {
            [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
            [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
            {{members}}
        }
        [DataSubject("people")] public class Person;
        """;
}
