using Microsoft.CodeAnalysis.CodeFixes;
using Verify = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer, GdprKit.CodeFixes.Rules.Inventory.UntaggedPersonalDataFix>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class UntaggedPersonalDataFixTests
{
    [Fact]
    public async Task Offers_the_tag_first() => Assert.Equal(
        ["Tag as [PersonalData(DataCategory.Contact)]", "State [NotPersonalData(\"…\")]", "Add to GdprKit.Baseline.txt"],
        await Verify.TitlesAsync("public class C { public string {|GDPR1001:Email|} { get; set; } = \"\"; }"));

    [Fact]
    public Task Tags_on_a_line_of_its_own_and_keeps_what_is_around() => Verify.VerifyAsync("""
        public class C
        {
            // Before.

            /// <summary>Where to write to.</summary>
            [Obsolete]
            public string {|GDPR1001:Email|} { get; set; } = ""; // After.

            public string? {|GDPR1001:Phone|};
        }
        """, """
        public class C
        {
            // Before.

            /// <summary>Where to write to.</summary>
            [Obsolete]
            [PersonalData(DataCategory.Contact)]
            public string Email { get; set; } = ""; // After.

            [PersonalData(DataCategory.Contact)]
            public string? Phone;
        }
        """);

    [Fact]
    public Task Tags_on_the_member_s_line_where_the_neighbours_do() => Verify.VerifyAsync("""
        public class C
        {
            [Obsolete] public string A { get; set; } = "";
            public string {|GDPR1001:Email|} { get; set; } = "";
        }
        """, """
        public class C
        {
            [Obsolete] public string A { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("public class C { public string {|GDPR1001:Email|} { get; set; } = \"\"; }", "public class C { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }")]
    [InlineData("public record C(int Id, string {|GDPR1001:Email|}, [property: Obsolete] string {|GDPR1001:Phone|});", "public record C(int Id, [PersonalData(DataCategory.Contact)] string Email, [property: Obsolete] [PersonalData(DataCategory.Contact)] string Phone);")]
    [InlineData("public record C(\r\n    int Id,\r\n    string {|GDPR1001:Email|});\r\n", "public record C(\r\n    int Id,\r\n    [PersonalData(DataCategory.Contact)] string Email);\r\n")]
    [InlineData("public class C\r\n{\r\n\tpublic string? {|GDPR1001:Email|};\r\n}\r\n", "public class C\r\n{\r\n\t[PersonalData(DataCategory.Contact)]\r\n\tpublic string? Email;\r\n}\r\n")]
    [InlineData("public interface I { string {|GDPR1001:Email|} { get; } }", "public interface I { [PersonalData(DataCategory.Contact)] string Email { get; } }")]
    public Task Tags(string source, string tagged) => Verify.VerifyAsync(source, tagged);

    [Fact]
    public Task States_that_it_is_none() => Verify.VerifyAsync(
        "public class C { public string {|GDPR1001:Email|} { get; set; } = \"\"; }",
        "public class C { [NotPersonalData(\"TODO: why this is no personal data\")] public string Email { get; set; } = \"\"; }", codeActionIndex: 1);

    [Fact]
    public Task Splits_a_declaration_that_holds_other_data_too() => Verify.VerifyAsync("""
        public class C
        {
            [Obsolete]
            public string Code = "a", {|GDPR1001:Email|} = "b";
        }
        """, """
        public class C
        {
            [Obsolete]
            public string Code = "a";
            [Obsolete]
            [PersonalData(DataCategory.Contact)]
            public string Email = "b";
        }
        """);

    [Fact]
    public Task Fix_all_tags_one_declaration_of_the_same_kind_once() => Verify.VerifyFixAllAsync(
        ["public class C { public string? {|GDPR1001:Email|}, {|GDPR1001:Phone|}; }"],
        ["public class C { [PersonalData(DataCategory.Contact)] public string? Email, Phone; }"], FixAllScope.Document);

    [Fact]
    public Task Fix_all_splits_a_declaration_of_several_kinds() => Verify.VerifyFixAllAsync(
        ["public class Customer\n{\n    public string? {|GDPR1001:Email|}, {|GDPR1001:Name|}, Code;\n}"],
        ["public class Customer\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n    [PersonalData(DataCategory.Identity)]\n    public string? Name;\n    public string? Code;\n}"], FixAllScope.Document);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Fix_all_gives_each_its_own_category_and_adds_one_alias_a_file(FixAllScope scope)
    {
        const string First = """
            using Microsoft.AspNetCore.Identity;

            public class Customer : IdentityUser
            {
                public string {|GDPR1001:Name|} { get; set; } = "";
                public string {|GDPR1001:Address|} { get; set; } = "";
            }
            """;
        const string FirstFixed = """
            using Microsoft.AspNetCore.Identity;
            using PersonalDataAttribute = GdprKit.PersonalDataAttribute;

            public class Customer : IdentityUser
            {
                [PersonalData(DataCategory.Identity)]
                public string Name { get; set; } = "";
                [PersonalData(DataCategory.Contact)]
                public string Address { get; set; } = "";
            }
            """;
        const string Second = "public class Employee { public decimal {|GDPR1001:Salary|}; }";
        const string SecondFixed = "public class Employee { [PersonalData(DataCategory.Financial)] public decimal Salary; }";

        return scope == FixAllScope.Document
            ? Verify.VerifyFixAllAsync([First], [FirstFixed], scope)
            : Verify.VerifyFixAllAsync([First, Second], [FirstFixed, SecondFixed], scope);
    }

    [Fact]
    public Task Fix_all_states_for_all_that_they_are_none() => Verify.VerifyFixAllAsync(
        ["public record C(string {|GDPR1001:Email|}, string {|GDPR1001:Phone|});"],
        ["public record C([NotPersonalData(\"TODO: why this is no personal data\")] string Email, [NotPersonalData(\"TODO: why this is no personal data\")] string Phone);"],
        FixAllScope.Document, codeActionIndex: 1);

    [Fact]
    public Task Writes_the_name_in_full_where_the_app_has_one_of_its_own() => Verify.VerifyAsync("""
        namespace Shop
        {
            public class PersonalDataAttribute : Attribute;
            namespace Sales { public class C { public string {|GDPR1001:Email|} { get; set; } = ""; } }
        }
        """, """
        namespace Shop
        {
            public class PersonalDataAttribute : Attribute;
            namespace Sales { public class C { [global::GdprKit.PersonalData(DataCategory.Contact)] public string Email { get; set; } = ""; } }
        }
        """);
}
