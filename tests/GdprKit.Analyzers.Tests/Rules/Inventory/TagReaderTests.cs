using GdprKit.Testing;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

/// <summary>Which tags answer GDPR1001: those of others, and those of the members that a member overrides, hides or implements.</summary>
public sealed class TagReaderTests
{
    private const string Compliance = """
        #nullable disable
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;
        namespace Microsoft.Extensions.Compliance.Classification
        {
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class DataClassificationAttribute : Attribute;
            public sealed class NoDataClassificationAttribute : DataClassificationAttribute;
            public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute;
        }
        public class PrivateAttribute : DataClassificationAttribute;
        public sealed class VeryPrivateAttribute : PrivateAttribute;

        """;

    [Theory]
    [InlineData("public class Customer { [Private] public string Email { get; set; } }")]
    [InlineData("public class Customer { [VeryPrivate] public string Email; }")]
    [InlineData("public class Customer { [field: Private] public string Email { get; } }")]
    [InlineData("public record Customer([Private] string Email);")]
    [InlineData("public record Customer([property: Private] string Email);")]
    [InlineData("[Private] public class Customer { public string Email { get; set; } }")]
    [InlineData("[Private] public class Person; public class Customer : Person { public string Email { get; set; } }")]
    [InlineData("[Private] public class Shop { public class Customer { public string Email { get; set; } } }")]
    [InlineData("[Private] public class Shop { public class Person { public virtual string Email { get; set; } } } public class Customer : Shop.Person { public override string Email { get; set; } }")]
    [InlineData("[Private] public class Shop { public interface IPerson { string Email { get; } } } public class Customer : Shop.IPerson { public string Email { get; set; } }")]
    [InlineData("public class Customer { [NoDataClassification] public string Email { get; set; } }")]
    [InlineData("public class Customer { [PersonalDataAttribute] public string Email { get; set; } }")]
    [InlineData("public class Customer { [ProtectedPersonalData] public string Email { get; set; } }")]
    [InlineData("public record Customer([property: ProtectedPersonalData] string Email);")]
    [InlineData("public partial class Customer { [ProtectedPersonalData] public partial string Email { get; } } partial class Customer { public partial string Email => null; }")]
    [InlineData("public partial class Customer { public partial string Email { get; } } partial class Customer { [ProtectedPersonalData] public partial string Email => null; }")]
    public Task Tags_of_others_count(string source) =>
        Verify.VerifyAsync(Compliance.Replace("using Microsoft.AspNetCore.Identity;", "using Microsoft.AspNetCore.Identity; using PersonalDataAttribute = Microsoft.AspNetCore.Identity.PersonalDataAttribute;", StringComparison.Ordinal) + source);

    /// <summary>It says that nobody has decided.</summary>
    [Theory]
    [InlineData("public class Customer { [UnknownDataClassification] public string {|GDPR1001:Email|} { get; set; } }")]
    [InlineData("[UnknownDataClassification] public class Customer { public string {|GDPR1001:Email|} { get; set; } }")]
    [InlineData("public class Customer { [Other.Private] public string {|GDPR1001:Email|} { get; set; } } namespace Other { public class DataClassificationAttribute : Attribute; public class PrivateAttribute : DataClassificationAttribute; }")]
    public Task An_unknown_classification_is_no_answer(string source) => Verify.VerifyAsync(Compliance + source);

    [Theory]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] private string _email; public string Email { get => _email; set => _email = value; } }")]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] private string email; public string Email => email; }")]
    [InlineData("public class Customer { [NotPersonalData(\"x\")] private string _email; public string Email => _email; }")]
    [InlineData("public class Customer { private string _email; [PersonalData(DataCategory.Contact)] public string Email { get => _email; set => _email = value; } }")]
    public Task A_property_and_its_field_are_one(string source) => Verify.VerifyAsync("#nullable disable\n" + source);

    [Theory]
    [InlineData("public interface IPerson { [Tag] string Email { get; } } public class Customer : IPerson { public string Email { get; set; } }")]
    [InlineData("public interface IPerson { [Tag] string Email { get; } } public class Customer : IPerson { string IPerson.Email => null; }")]
    [InlineData("public interface IPerson { [Tag] string Email { get; } } public interface ICustomer : IPerson { new string Email { get; } }")]
    [InlineData("public interface IPerson { [Tag] string Email { get; } } public record Customer(string Email) : IPerson;")]
    [InlineData("public interface IPerson<T> { [Tag] T Email { get; } } public class Customer : IPerson<string> { public string Email { get; set; } }")]
    [InlineData("public interface IPerson { [Tag] string Email { get; } } public class Person : IPerson { public virtual string Email => null; } public class Customer : Person { public override string Email => null; }")]
    [InlineData("public class Person { [Tag] public virtual string Email { get; set; } } public class Customer : Person { public override string Email { get; set; } }")]
    [InlineData("public class Person { [Tag] public virtual string Email { get; set; } } public class Customer : Person { } public class Member : Customer { public override string Email { get; set; } }")]
    [InlineData("public class Person { [Tag] public string Email { get; set; } } public class Customer : Person { public new string Email { get; set; } }")]
    [InlineData("public class Person { [Tag] public string Email; } public class Customer : Person { public new string Email { get; set; } }")]
    [InlineData("public record Person([Tag] string Email); public record Customer(string Email) : Person(Email);")]
    public async Task Tags_are_inherited(string source)
    {
        foreach (var tag in new[] { "PersonalData(DataCategory.Contact)", "NotPersonalData(\"x\")" }) await Verify.VerifyAsync("#nullable disable\n" + source.Replace("Tag]", tag + "]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public class Person { [PersonalData(DataCategory.Contact)] private string Email { get; set; } } public class Customer : Person { public string {|GDPR1001:Email|} { get; set; } }")]
    [InlineData("public interface IPerson { [PersonalData(DataCategory.Contact)] string Email { get; } } public class Customer { public string {|GDPR1001:Email|} { get; set; } }")]
    [InlineData("public interface IPerson { [PersonalData(DataCategory.Contact)] string Email { get; } } public class Customer : IPerson { string IPerson.Email => null; public string {|GDPR1001:Email|} { get; set; } }")]
    public Task Members_that_only_share_a_name_inherit_nothing(string source) => Verify.VerifyAsync("#nullable disable\n" + source);

    [Fact]
    public async Task Tags_are_inherited_from_other_assemblies()
    {
        var library = GeneratorRun.Of("""
            namespace Library;
            public interface IPerson { [PersonalData(DataCategory.Contact)] string Email { get; } string Phone { get; } }
            public abstract class Person { [NotPersonalData("a shared one")] public virtual string Email { get; set; } = ""; [PersonalData(DataCategory.Contact)] public string Phone = ""; }
            public record Guest([PersonalData(DataCategory.Contact)] string Email);
            """).Reference;

        await Verify.VerifyAsync("""
            public class A : Library.IPerson { public string Email { get; set; } = ""; public string {|GDPR1001:Phone|} { get; set; } = ""; }
            public class B : Library.Person { public override string Email { get; set; } = ""; public new string Phone { get; set; } = ""; }
            public record C(string Email) : Library.Guest(Email) { public new string Email { get; } = Email; }
            """, references: [library]);
    }

    /// <summary>Identity tags Email and UserName, and forgets their copies.</summary>
    [Fact]
    public Task Copies_that_identity_forgot_to_tag_are_asked_of() => Verify.VerifyAsync("""
        #nullable disable
        public class AppUser : Microsoft.AspNetCore.Identity.IdentityUser
        {
            public override string Email { get; set; }
            public override string UserName { get; set; }
            public override string {|GDPR1001:NormalizedEmail|} { get; set; }
            public override string {|GDPR1001:NormalizedUserName|} { get; set; }
        }
        public class Account
        {
            [PersonalData(DataCategory.Contact)] public string Email { get; set; }
            public string {|GDPR1001:NormalizedEmail|} { get; set; }
        }
        """);
}
