using GdprKit.Testing;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class UntaggedPersonalDataTests
{
    private static readonly Dictionary<string, string> NotReferenced = new() { ["GdprKitReferenced"] = "false" };

    [Theory]
    [InlineData("public class Customer { public string [|Email|] { get; set; } = \"\"; }")]
    [InlineData("public class Customer { public string? [|Email|] { get; init; } }")]
    [InlineData("public class Customer { public string? [|Name|] { get; set; } public int? [|Age|] { get; set; } public int Visits { get; set; } }")]
    [InlineData("public class Order { public string? [|Email|]; public string? Name; }")]
    [InlineData("public struct Contact { internal string [|FirstName|], [|LastName|]; }")]
    [InlineData("public record Customer(string [|Email|], DateOnly [|BirthDate|], int Version);")]
    [InlineData("public record struct Customer(string [|Email|]);")]
    [InlineData("public interface IHasEmail { string [|Email|] { get; } }")]
    [InlineData("public class Customer { private string _email = \"\"; public string [|Email|] { get => _email; set => _email = value; } }")]
    [InlineData("public class Customer { public List<string> [|Emails|] { get; } = []; }")]
    [InlineData("public class Outer<T> { private class Inner { public string? [|PassportNumber|] { get; set; } } }")]
    [InlineData("public partial class P { public string? [|FirstName|] { get; set; } } public partial class P { public string? [|City|] { get; set; } }")]
    [InlineData("public abstract class Person; public class Chief : Person { public string? [|Name|] { get; set; } }")]
    [InlineData("public class EditUser { public class Command { public string? [|Name|] { get; set; } } }")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    // Not a person's.
    [InlineData("public class Product { public string? Name { get; set; } public string? Description { get; set; } }")]
    [InlineData("public class Company { public string? Name { get; set; } public string? Phone { get; set; } public string? Address { get; set; } }")]
    [InlineData("public class SmtpOptions { public string? UserName { get; set; } public string? Password { get; set; } public string? Email { get; set; } }")]
    [InlineData("public class UserService { public string? Email { get; set; } }")]
    [InlineData("public class Server { public string? IpAddress { get; set; } }")]
    // Types that cannot hold it.
    [InlineData("public class Customer { public bool Email { get; set; } public int FirstName { get; set; } public Guid Phone { get; set; } public Action? Address { get; set; } }")]
    // No data.
    [InlineData("public class Customer { public const string Email = \"Email\"; public static string? Phone { get; set; } public string FullName => \"\"; public string this[int email] => \"\"; }")]
    [InlineData("public static class Columns { public static string Email = \"Email\"; }")]
    [InlineData("public class EmailMissingException : Exception { public string? Email { get; set; } }")]
    [InlineData("public class RequireEmailAttribute : Attribute { public string? Email { get; set; } }")]
    [InlineData("public enum Field { Email, FirstName }")]
    [InlineData("public class Sender { private string? _email; private readonly string phone = \"\"; public override string ToString() => _email + phone; public void Set(string e) => _email = e; }")]
    [InlineData("public delegate void Send(string email);")]
    // Decided.
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [NotPersonalData(\"the shop's own\")] public string? Email { get; set; } }")]
    [InlineData("[NotPersonalData(\"made up\")] public class Customer { public string? Email { get; set; } public class Inner { public string? Phone { get; set; } } }")]
    [InlineData("public record Customer([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record Customer([property: PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public class Customer { [field: PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("[assembly: PersonalData(typeof(Customer), \"Email\", DataCategory.Contact)] public class Customer { public string? Email { get; set; } }")]
    [InlineData("public class Customer { [Microsoft.AspNetCore.Identity.PersonalData] public string? Email { get; set; } [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? Phone { get; set; } }")]
    [InlineData("namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : Attribute; } public class PiiAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute; public class Customer { [Pii] public string? Email { get; set; } }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Tells_of_an_inherited_member_once_at_its_base() => Verify.VerifyAsync("""
        public interface IHasEmail { string [|Email|] { get; } }
        public abstract class Person { public virtual string? [|Phone|] { get; set; } }
        public class Customer : Person, IHasEmail { public string Email { get; set; } = ""; public override string? Phone { get; set; } }
        """);

    [Fact]
    public Task A_tag_holds_for_what_overrides_or_implements_it() => Verify.VerifyAsync("""
        public interface IHasEmail { [PersonalData(DataCategory.Contact)] string Email { get; } }
        public abstract class Person { [NotPersonalData("made up")] public virtual string? Phone { get; set; } }
        public class Customer : Person, IHasEmail { public string Email { get; set; } = ""; public override string? Phone { get; set; } }
        """);

    /// <summary>An interface of somebody else cannot be tagged, so the class is told.</summary>
    [Fact]
    public Task Tells_of_a_member_that_implements_a_foreign_interface() => Verify.VerifyAsync(
        "public class Customer : System.Security.Principal.IIdentity { public string? [|Name|] { get; set; } public string? AuthenticationType => null; public bool IsAuthenticated => true; }");

    [Fact]
    public async Task Message_names_member_thing_category_and_ways_out()
    {
        var diagnostics = await Verify.VerifyAsync("public class Customer { public string? [|Email|] { get; set; } }");

        Assert.Equal(
            "'Customer.Email' looks like personal data (e-mail address): tag it [PersonalData(DataCategory.Contact)], or say why it is none: [NotPersonalData(\"…\")]",
            diagnostics.Single().GetMessage());
        Assert.Equal("Contact", diagnostics.Single().Properties["Category"]);
    }

    /// <summary>Analyzers flow through project references; who did not ask is not searched.</summary>
    [Fact]
    public Task Is_silent_in_a_project_that_does_not_reference_GdprKit_itself() => Verify.VerifyAsync(
        "public class Customer { public string? Email { get; set; } }", NotReferenced, withoutGlobalUsings: true);

    [Theory]
    [InlineData("using GdprKit; public class Customer { public string? [|Email|] { get; set; } }")]
    [InlineData("[assembly: GdprKit.DataController(\"Shop\")] public class Customer { public string? [|Email|] { get; set; } }")]
    [InlineData("namespace Shop { using GdprKit; public class Customer { public string? [|Email|] { get; set; } } }")]
    public Task Fires_in_a_project_that_uses_GdprKit(string source) => Verify.VerifyAsync(source, NotReferenced, withoutGlobalUsings: true);
}
