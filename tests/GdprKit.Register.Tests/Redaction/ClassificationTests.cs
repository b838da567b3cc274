using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Register.Tests.Redaction;

/// <summary>The classifications of data that are emitted, and what they say in the register.</summary>
public sealed class ClassificationTests
{
    private const string Activity = """[assembly: DataController("Shop ApS", Country = "DK")] [ProcessingActivity("sell")] [Processes(typeof(Customer))] public class Sell; """;

    [Fact]
    public void There_is_one_for_each_category() =>
        Assert.Equal(
            Enum.GetNames<DataCategory>().Where(n => n != nameof(DataCategory.Unspecified)).Order(StringComparer.Ordinal),
            Types(ClassifiedApp.Compile("public class Customer;", ClassifiedApp.Library)).Where(n => n.EndsWith("DataAttribute", StringComparison.Ordinal)).Select(n => n[..^"DataAttribute".Length]).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_is_emitted_without_the_library()
    {
        var names = Types(ClassifiedApp.Compile("public class Customer;", [ClassifiedApp.RegisterLibrary], isReferenced: false));

        Assert.Equal(["Customer"], names);
    }

    [Fact]
    public void A_library_with_the_abstractions_alone_gets_classifications_and_no_redactors()
    {
        var names = Types(ClassifiedApp.Compile("public class Customer;", [Testing.ComplianceStub.Abstractions]));

        Assert.Contains("ContactDataAttribute", names);
        Assert.DoesNotContain("GdprKitRedactionBuilderExtensions", names);
    }

    [Fact]
    public void Emitted_code_compiles_in_old_versions_of_the_language() =>
        ClassifiedApp.Compile("public class Customer { [GdprKit.ContactData] public string Email; }", ClassifiedApp.Library.Add(ClassifiedApp.RegisterLibrary), language: LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("public class Customer { [ContactData] public string? Email { get; set; } }")]
    [InlineData("public record Customer([ContactData] string? Email);")]
    [InlineData("public record Customer([property: ContactData] string? Email);")]
    [InlineData("public class Customer { [ContactData] public string? Email; }")]
    [InlineData("public class Person { [ContactData] public string? Email { get; set; } } public class Customer : Person;")]
    [InlineData("[PersonalDataCategory(DataCategory.Contact)] public class PrivateDataAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new(\"Contoso\", \"Private\")); public class Customer { [PrivateData(Notes = \"for the audit\")] public string? Email { get; set; } }")]
    // What says more wins.
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact), IdentityData] public string? Email { get; set; } }")]
    public void Member_that_is_classified_is_in_the_register(string source)
    {
        var item = Assert.Single(Assert.Single(Read(Activity + source).Activities).DataItems);

        Assert.Equal(("Email", DataCategory.Contact, "Customer.Email"), (item.Name, item.Category, item.Member));
    }

    [Theory]
    // Nobody says for which category it stands.
    [InlineData("public class PrivateDataAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new(\"Contoso\", \"Private\")); public class Customer { [PrivateData] public string? Email { get; set; } }")]
    // It is no classification.
    [InlineData("[PersonalDataCategory(DataCategory.Contact)] public class PrivateDataAttribute : Attribute; public class Customer { [PrivateData] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string? Email { get; set; } }")]
    public void Other_attributes_are_not(string source) => Assert.DoesNotContain(Assert.Single(Read(Activity + source).Activities).DataItems, i => i.Member is not null);

    [Fact]
    public void Special_category_is_one_in_the_register() =>
        Assert.True(Assert.Single(Assert.Single(Read(Activity + "public class Customer { [HealthData] public string? Allergies { get; set; } }").Activities).DataItems).IsSpecial);

    [Theory]
    [InlineData("")]
    // Two copies in sight of each other.
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")] ")]
    public void Other_assemblies_see_what_is_tagged_once(string visible)
    {
        var domain = ClassifiedApp.Reference(ClassifiedApp.Compile(visible + "namespace D; public class Customer { [ContactData] public string? Email { get; set; } }", [Testing.ComplianceStub.Abstractions], "Domain"));
        // As the generator of log methods does: it finds the attribute on the member, and makes one of that name.
        var app = ClassifiedApp.Compile("public static class Log { public static string X = new global::GdprKit.ContactDataAttribute().Classification.ToString(); }", ClassifiedApp.Library.Add(domain));

        var email = app.GetTypeByMetadataName("D.Customer")!.GetMembers("Email").Single();
        var attribute = Assert.Single(email.GetAttributes()).AttributeClass!;
        Assert.Equal("global::GdprKit.ContactDataAttribute", attribute.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        Assert.True(app.ClassifyConversion(attribute, app.GetTypeByMetadataName("Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute")!).IsImplicit);
        Assert.Equal("GDPR:Contact", ClassifiedApp.Load(app).GetType("Log")!.GetField("X")!.GetValue(null));
    }

    private static ProcessingRegister Read(string source) => RegisterReader.Read(ClassifiedApp.Load(ClassifiedApp.Compile(source, ClassifiedApp.Library)));

    private static string[] Types(Compilation compilation) => [.. Testing.TestCompilation.TypesOf(compilation).Select(t => t.Name)];
}
