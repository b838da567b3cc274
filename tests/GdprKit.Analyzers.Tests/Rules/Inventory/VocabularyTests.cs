using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

/// <summary>A team's own words: in a file, and in .editorconfig.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [InlineData("kundnr = Identity", "class Foo { public string {|GDPR1001:KundNr|}, {|GDPR1001:kund_nr|}, {|GDPR1001:FirstKundnr|}, KundnrFormat; }")]
    [InlineData("Kund Nr = identity", "class Foo { public string {|GDPR1001:Kundnr|}; }")]
    [InlineData("køreplan = Location", "class Foo { public int {|GDPR1001:Koereplan|}, {|GDPR1001:Koreplan|}; }")]
    [InlineData("kundnr = Identity, flow meter = Location", "class Foo { public string {|GDPR1001:Kundnr|}; public Guid {|GDPR1001:FlowMeter|}; }")]
    [InlineData("vip = Preference", "class Foo { public bool {|GDPR1001:IsVip|}; }")]
    [InlineData("email = none", "class Foo { public string Email, {|GDPR1001:Phone|}; }")]
    [InlineData("e mail address = none", "class Foo { public string EmailAddress, {|GDPR1001:Email|}; }")]
    [InlineData("person types = Xyzzy", "class Xyzzy { public string {|GDPR1001:Name|}; } class Frobozz { public string Name; }")]
    [InlineData("person types = Xyzzy, LoyalFriend", "class CreateXyzzyDto { public string {|GDPR1001:Name|}; } class LoyalFriendDto { public string {|GDPR1001:Name|}; }")]
    [InlineData("person types = Product", "class Product { public string {|GDPR1001:Name|}; }")]
    [InlineData("excluded = Shop.Legacy", "namespace Shop { class C { public string {|GDPR1001:Email|}; } namespace Legacy { class C { public string Email; } namespace Old { class C { public string Email; } } } namespace LegacyToo { class C { public string {|GDPR1001:Email|}; } } }")]
    [InlineData("excluded = Shop.RawRow, Other", "namespace Shop { class RawRow { public string Email; class Inner { public string Email; } } } class Other { public string Email; } class RawRow { public string {|GDPR1001:Email|}; }")]
    [InlineData("excluded = RawRow", "namespace Shop { class RawRow { public string Email; } } class RawRow { public string Email; } class Raw { public string {|GDPR1001:Email|}; }")]
    [InlineData("excluded = Legacy", "namespace Shop.Legacy { class C { public string {|GDPR1001:Email|}; } }")]
    [InlineData("# nothing\n\n   \n", "class Foo { public string {|GDPR1001:Email|}; }")]
    public async Task File_is_heard(string vocabulary, string source) =>
        Assert.DoesNotContain(await Verify.VerifyAsync(Quiet + source, files: [new("GdprKit.Vocabulary.txt", vocabulary + " # a comment")]), d => d.Id == "GDPR9019");

    [Theory]
    [InlineData("gdprkit_terms", "kundnr: Identity, exposure : none", "class Foo { public string {|GDPR1001:Kundnr|}; }")]
    [InlineData("gdprkit_terms", "kundnr = Identity", "class Foo { public string {|GDPR1001:Kundnr|}; }")]
    [InlineData("gdprkit_person_types", "Xyzzy", "class Xyzzy { public string {|GDPR1001:Name|}; }")]
    [InlineData("gdprkit_excluded", "Shop.Legacy", "namespace Shop.Legacy { class C { public string Email; } }")]
    [InlineData("gdprkit_excluded", "", "class C { public string {|GDPR1001:Email|}; }")]
    public Task Editorconfig_is_heard(string key, string value, string source) =>
        Verify.VerifyAsync(Quiet + source, new Dictionary<string, string> { [key] = value, ["GdprKitReferenced"] = "true" });

    [Fact]
    public Task File_and_editorconfig_add_up() => Verify.VerifyAsync(
        Quiet + "class Foo { public string {|GDPR1001:Kundnr|}, {|GDPR1001:Sagsnr|}; }",
        new Dictionary<string, string> { ["gdprkit_terms"] = "kundnr: Identity", ["GdprKitReferenced"] = "true" },
        files: [new("GdprKit.Vocabulary.txt", "sagsnr = Identity")]);

    [Fact]
    public async Task Message_says_that_the_word_is_the_team_s()
    {
        var diagnostic = Assert.Single(await Verify.VerifyAsync(Quiet + "class Foo { public string {|GDPR1001:Kundnr|}; }", files: [new("GdprKit.Vocabulary.txt", "kundnr = identity")]));

        Assert.Equal("""'Kundnr' looks like personal data ('kundnr' in the vocabulary, by its name): tag it [PersonalData(DataCategory.Identity)] or state [NotPersonalData("why")]""", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("kundnr", 0, 6, "'kundnr' is no statement: a line is '<words> = <category>', 'person types = <names>' or 'excluded = <types and namespaces>'")]
    [InlineData("kundnr = Identiti", 0, 17, "'Identiti' is no category: it is none or a member of DataCategory, such as Identity, Contact or Health")]
    [InlineData("kundnr =", 0, 8, "'kundnr' has no category, such as Identity, Contact or none")]
    [InlineData("  = Identity", 2, 12, "'= Identity' names no words")]
    [InlineData("kundnr = Identity, x", 0, 20, "'x' has no category, such as Identity, Contact or none")]
    [InlineData("excluded = Shop..Legacy", 0, 23, "'Shop..Legacy' is no name of a type or namespace")]
    [InlineData("person types = Klient, 2nd", 0, 26, "'2nd' is no name of a type or namespace")]
    [InlineData("excluded =", 0, 10, "'' is no name of a type or namespace")]
    public async Task Fault_is_told_with_its_place(string line, int start, int end, string fault)
    {
        var diagnostic = Assert.Single(await Verify.VerifyAsync("", files: [new("GdprKit.Vocabulary.txt", "sagsnr = Identity\n" + line + "\n")]));

        Assert.Equal(("GDPR9019", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal($"/App/GdprKit.Vocabulary.txt: (1,{start})-(1,{end})", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal($"'GdprKit.Vocabulary.txt' cannot be read: {fault}", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task What_can_be_read_counts_beside_what_cannot() => Verify.VerifyAsync(
        Quiet + "class Foo { public string {|GDPR1001:Kundnr|}; }", files: [new("GdprKit.Vocabulary.txt", "nothing\nx = Identiti, kundnr = Identity")]);

    [Theory]
    [InlineData("gdprkit_terms = kundnr: Identiti", "'Identiti' is no category: it is none or a member of DataCategory, such as Identity, Contact or Health")]
    [InlineData("  GDPRKIT_Excluded : Shop..Legacy ; why", "'Shop..Legacy' is no name of a type or namespace")]
    [InlineData("gdprkit_term = kundnr: Identity", "'gdprkit_term' is no setting: it is one of gdprkit_terms, gdprkit_person_types, gdprkit_excluded")]
    [InlineData("gdprkit_terms = kundnr: Identity # good", null)]
    [InlineData("gdprkit_excluded =", null)]
    [InlineData("# gdprkit_term = x", null)]
    [InlineData("dotnet_diagnostic.GDPR1001.severity = error", null)]
    public async Task Fault_in_editorconfig_is_told_with_its_place(string line, string? fault)
    {
        var diagnostics = await Verify.VerifyAsync("", files: [new(".editorconfig", "[*.cs]\n" + line + "\n")]);

        Assert.Equal(fault is null ? [] : [$"'.editorconfig' cannot be read: {fault}"], diagnostics.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(diagnostics, d => Assert.Equal(("/App/.editorconfig", 1), (d.Location.GetLineSpan().Path, d.Location.GetLineSpan().StartLinePosition.Line)));
    }

    private const string Quiet = "#nullable disable\n#pragma warning disable CS0169, CS0649\n";
}
