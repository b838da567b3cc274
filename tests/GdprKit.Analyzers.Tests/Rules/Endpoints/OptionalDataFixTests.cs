using Microsoft.CodeAnalysis.CodeFixes;
using VerifyFix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Endpoints.OptionalDataAnalyzer, GdprKit.CodeFixes.Rules.Endpoints.OptionalDataFix>;
using VerifyFlagFix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Endpoints.OptionalDataAnalyzer, GdprKit.CodeFixes.Rules.Lawfulness.ConsentByDefaultFix>;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>The fixes of GDPR7013.</summary>
public sealed class OptionalDataFixTests
{
    private const string Phone = "[PersonalData(DataCategory.Contact, Provision = Provision.Voluntary)]";

    [Theory]
    [InlineData(Phone + " [[|Required|]] public string? Phone { get; set; }", Phone + " public string? Phone { get; set; }")]
    [InlineData(Phone + "\n    [[|Required|]]\n    public string? Phone { get; set; }", Phone + "\n    public string? Phone { get; set; }")]
    [InlineData("/// <summary>Where to call.</summary>\n    [[|Required|]]\n    " + Phone + "\n    public string? Phone { get; set; }", "/// <summary>Where to call.</summary>\n    " + Phone + "\n    public string? Phone { get; set; }")]
    [InlineData(Phone + " [[|Required|], StringLength(9)] public string? Phone { get; set; }", Phone + " [StringLength(9)] public string? Phone { get; set; }")]
    [InlineData(Phone + " [StringLength(9), [|Required|]] public string? Phone { get; set; }", Phone + " [StringLength(9)] public string? Phone { get; set; }")]
    [InlineData(Phone + " public required string [|Phone|] { get; set; }", Phone + " public string? Phone { get; set; }")]
    [InlineData(Phone + " public required DateOnly [|Born|];", Phone + " public DateOnly? Born;")]
    public Task Data_may_be_left_out(string before, string after) => VerifyFix.VerifyAsync(Source(before), Source(after));

    [Fact]
    public Task Type_of_what_an_action_takes_may_be_null() => VerifyFix.VerifyAsync(
        Source("") + $"public record Form({Phone} string [|Phone|]);\npublic class AController : Microsoft.AspNetCore.Mvc.ControllerBase {{ public void Set(Form form) {{ }} }}",
        Source("") + $"public record Form({Phone} string? Phone);\npublic class AController : Microsoft.AspNetCore.Mvc.ControllerBase {{ public void Set(Form form) {{ }} }}");

    [Fact]
    public Task All_in_a_file_are_fixed_at_once() => VerifyFix.VerifyFixAllAsync(
        [Source($"{Phone} [[|Required|]] public string? Phone {{ get; set; }}\n    {Phone} public required string [|Fax|] {{ get; set; }}")],
        [Source($"{Phone} public string? Phone {{ get; set; }}\n    {Phone} public string? Fax {{ get; set; }}")],
        FixAllScope.Document);

    [Theory]
    [InlineData("public bool ShowPhone { get; set; } = [|true|];", "public bool ShowPhone { get; set; }")]
    [InlineData("public bool ShowPhone = [|true|];", "public bool ShowPhone;")]
    public Task Flags_start_false(string before, string after) => VerifyFlagFix.VerifyAsync(Source($"{Phone} public string? Phone; {before}"), Source($"{Phone} public string? Phone; {after}"));

    /// <summary>What lets data be left out says nothing of flags.</summary>
    [Fact]
    public Task Flags_are_another_fixs() => VerifyFix.VerifyAsync(Source($"{Phone} public string? Phone; public bool ShowPhone = [|true|];"), Source($"{Phone} public string? Phone; public bool ShowPhone = [|true|];"));

    private static string Source(string members) => $"using System.ComponentModel.DataAnnotations;\npublic class C\n{{\n    {members}\n}}\n";
}
