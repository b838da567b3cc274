using GdprKit.Testing;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Endpoints.OptionalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>GDPR7013.</summary>
public sealed class OptionalDataTests
{
    private const string Phone = "[PersonalData(DataCategory.Contact, Provision = Provision.Voluntary)]";

    private const string Usings = "using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization; using Microsoft.AspNetCore.Mvc;\n";

    [Theory]
    [InlineData("public class C { " + Phone + " [[|Required|]] public string? Phone { get; set; } }")]
    [InlineData("public class C { " + Phone + " [[|Required(ErrorMessage = \"!\")|], StringLength(9)] public string Phone { get; set; } = \"\"; }")]
    [InlineData("public class C { " + Phone + " [[|JsonRequired|]] public string? Phone { get; set; } }")]
    [InlineData("public record C([[|Required|]] " + Phone + " string? Phone);")]
    [InlineData("public class C { " + Phone + " public required string [|Phone|] { get; set; } }")]
    [InlineData("public class C { " + Phone + " public required DateOnly [|Birthday|] { get; set; } }")]
    [InlineData("public class C { [PersonalData(DataCategory.Contact)] [[|Required|]] public string? Phone { get; set; } } [ProcessingActivity(\"call\")] [Processes(typeof(C), nameof(C.Phone), Provision = Provision.Voluntary)] public class A;")]
    [InlineData("public class C { [PersonalData(DataCategory.Contact)] [[|Required|]] public string? Phone { get; set; } } [ProcessingActivity(\"call\")] [Processes(typeof(C), Provision = Provision.Voluntary)] public class A;")]
    public Task Voluntary_data_that_is_asked_for_is_reported(string source) => Verify.VerifyAsync(Usings + source);

    [Theory]
    [InlineData("public class C { " + Phone + " public string? Phone { get; set; } }")]
    [InlineData("public class C { " + Phone + " public required string? Phone { get; set; } }")]
    [InlineData("public class C { " + Phone + " public string Phone { get; set; } = \"\"; }")]
    [InlineData("public class C { [PersonalData(DataCategory.Contact)] [Required] public string? Phone { get; set; } }")]
    [InlineData("public class C { [PersonalData(DataCategory.Contact, Provision = Provision.Contractual)] [Required] public string? Phone { get; set; } }")]
    [InlineData("public class C { [Required] public string? Phone { get; set; } }")]
    [InlineData("public class C { " + Phone + " [Required] public string? Phone { get; set; } } [ProcessingActivity(\"deliver\")] [Processes(typeof(C), nameof(C.Phone), Provision = Provision.Contractual)] public class A;")]
    [InlineData("public class C { [PersonalData(DataCategory.Contact)] [Required] public string? Phone { get; set; } [PersonalData(DataCategory.Contact)] public string? Fax { get; set; } } [ProcessingActivity(\"call\")] [Processes(typeof(C), nameof(C.Fax), Provision = Provision.Voluntary)] public class A;")]
    public Task Other_data_is_not(string source) => Verify.VerifyAsync(Usings + source);

    [Theory]
    [InlineData("public void Set(Form form) { }", "public class Form { " + Phone + " public string [|Phone|] { get; set; } }")]
    [InlineData("public void Set([FromBody] Form form) { }", "public record Form(" + Phone + " string [|Phone|]);")]
    [InlineData("public void Set(Form form) { }", "public class Form { " + Phone + " public string? Phone { get; set; } }")]
    [InlineData("public void Set(Form form) { }", "public class Form { " + Phone + " public string Phone { get; set; } = \"\"; }")]
    [InlineData("public void Set(Form form) { }", "public class Form { " + Phone + " public int Age { get; set; } }")]
    [InlineData("public void Set(Form form) { }", "public class Form { " + Phone + " public string Phone => \"\"; }")]
    [InlineData("private void Set(Form form) { }", "public class Form { " + Phone + " public string Phone { get; set; } }")]
    [InlineData("public Form Get() => null!;", "public class Form { " + Phone + " public string Phone { get; set; } }")]
    [InlineData("public void Set(Form form) { }", "#nullable disable\npublic class Form { " + Phone + " public string Phone { get; set; } }")]
    [InlineData("public void Set(Form form) { }", "public class Form { " + Phone + " public string Phone { get; set; } } public class O { public void M(MvcOptions o) => o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true; }")]
    public Task Type_without_null_asks_for_data_where_an_action_takes_it(string action, string form) =>
        Verify.VerifyAsync($"{Usings}#pragma warning disable CS8618\npublic class FormController : ControllerBase {{ {action} }}\n{form}");

    [Theory]
    [InlineData("public bool ProfilePublic { get; set; } = [|true|];")]
    [InlineData("public bool? ShowEmail { get; init; } = [|true|];")]
    [InlineData("public bool ShareLocation = [|true|];")]
    [InlineData("private bool _shareWithPartners = [|true|];")]
    [InlineData("public bool VisibleToEveryone { get; set; } = [|true|];")]
    [InlineData("public bool IsProfileVisible { get; set; } = [|true|];")]
    [InlineData("public bool VisaTelefon { get; set; } = [|true|];")]
    [InlineData("public bool DelMedPartner { get; set; } = [|true|];")]
    [InlineData("public bool ShowOnlineStatus { get; set; } = [|true|];")]
    [InlineData("public bool ProfilePublic { get; set; }")]
    [InlineData("public bool ProfilePublic { get; set; } = false;")]
    [InlineData("public bool ProfilePrivate { get; set; } = true;")]
    [InlineData("public bool IsPublic { get; set; } = true;")]
    [InlineData("public bool HideEmail { get; set; } = true;")]
    [InlineData("public bool IsActive { get; set; } = true;")]
    [InlineData("public bool IsVisible { get; set; } = true;")]
    [InlineData("public bool ShowSidebar { get; set; } = true;")]
    [InlineData("public bool CanShareData { get; set; } = true;")]
    [InlineData("public bool ShowProfileButton { get; set; } = true;")]
    [InlineData("public bool PublicHolidays { get; set; } = true;")]
    [InlineData("public object ShowEmail { get; set; } = true;")]
    [InlineData("public static bool ShowEmail { get; set; } = true;")]
    [InlineData("[NotPersonalData(\"of the shop\")] public bool ShowEmail { get; set; } = true;")]
    [InlineData("[Published(\"it is a directory\")] public bool ShowEmail { get; set; } = true;")]
    // GDPR2008 speaks of these.
    [InlineData("public bool AcceptsNewsletter { get; set; } = true;")]
    public Task Sharing_before_anybody_has_said_so_is_reported(string member) =>
        Verify.VerifyAsync($"public class C {{ [PersonalData(DataCategory.Contact)] public string? Email {{ get; set; }} {member} }}");

    [Theory]
    [InlineData("[DataSubject(\"Members\")] public class C { public bool IsPublic { get; set; } = [|true|]; }")]
    [InlineData("[DataSubject(\"Members\")] public class C { public bool Searchable { get; set; } = [|true|]; }")]
    [InlineData("public record C([PersonalData(DataCategory.Contact)] string Email, bool ShowEmail = [|true|]);")]
    [InlineData("public class Person { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } public class C : Person { public bool ShowEmail { get; set; } = [|true|]; }")]
    [InlineData("public class C { public bool ShowEmail { get; set; } = true; }")]
    [InlineData("public class C { public bool ShowEmail(bool showEmail = true) => showEmail; [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("[NotPersonalData(\"a shop's\")] public class C { public bool ShowEmail { get; set; } = true; }")]
    public Task Types_about_people_count(string source) => Verify.VerifyAsync(source);

    /// <summary>Of the model of a page a flag says what the page shows, if not whom others see.</summary>
    [Theory]
    [InlineData("AddressViewModel", "DisplayCity", "true")]
    [InlineData("AddressVm", "ShowPhone", "true")]
    [InlineData("AddressModel", "ShowPhone", "true")]
    [InlineData("AddressOptions", "VisaTelefon", "true")]
    [InlineData("CalendarSettings", "ShowBirthday", "true")]
    [InlineData("ProfileModel", "ProfilePublic", "[|true|]")]
    [InlineData("ProfileViewModel", "ShareLocation", "[|true|]")]
    [InlineData("PrivacySettings", "ShareWithPartners", "[|true|]")]
    [InlineData("Supermodel", "ShowPhone", "[|true|]")]
    public async Task Flags_of_screens_are_silent(string type, string flag, string value)
    {
        string Source(string attribute, string initial) => $"{attribute} public class {type} {{ [PersonalData(DataCategory.Contact)] public string? Email {{ get; set; }} public bool {flag} {{ get; set; }} = {initial}; }}";
        await Verify.VerifyAsync(Source("", value));
        await Verify.VerifyAsync(Source("[DataSubject(\"Members\")]", "[|true|]"));
    }

    [Fact]
    public async Task Messages_say_what_asks_and_what_is_shared()
    {
        var all = await Verify.VerifyAsync($"{Usings}public class C {{ {Phone} [[|Required|]] public string? Phone {{ get; set; }} public bool ShowPhone {{ get; set; }} = [|true|]; }}");
        Assert.Equal(
            [
                "'Phone' is voluntary, and [Required] asks for it (GDPR Art. 13(2)(e), 25(2)): let it be left out, or say why it is needed in Provision",
                "'ShowPhone' is true before anybody has said so (GDPR Art. 25(2)): let it be false until the person sets it",
            ],
            all.Select(d => d.GetMessage(null)).Order(StringComparer.Ordinal));
    }
}
