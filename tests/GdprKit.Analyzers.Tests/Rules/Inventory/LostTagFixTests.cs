using GdprKit.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Verify = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Inventory.LostTagAnalyzer, GdprKit.CodeFixes.Rules.Inventory.LostTagFix>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class LostTagFixTests
{
    private const string Customer = """
        #nullable disable
        public class Customer { [PersonalData(DataCategory.Contact, Label = "e-mail")] public string Email { get; set; } [PersonalData(DataCategory.Identity)] public string Number { get; set; } }

        """;

    [Fact]
    public async Task Offers_the_tag_first() => Assert.Equal(
        ["Tag as 'Customer.Email' is", "State [NotPersonalData(\"…\")]"],
        await Verify.TitlesAsync(Customer + "class Dto { public string Text; public void Set(Customer c) => Text = [|c.Email|]; }"));

    [Theory]
    [InlineData(
        "public class Dto { public string Text { get; set; } }",
        "public class Dto { [PersonalData(DataCategory.Contact, Label = \"e-mail\")] public string Text { get; set; } }")]
    [InlineData(
        "public struct Dto\n{\n    public string Code, Text;\n}",
        "public struct Dto\n{\n    public string Code;\n    [PersonalData(DataCategory.Contact, Label = \"e-mail\")]\n    public string Text;\n}")]
    public Task Copies_the_tag(string dto, string tagged) => Verify.VerifyAsync(
        Customer + dto + "\nclass M { Dto Map(Customer c) => new Dto { Text = [|c.Email|] }; }",
        Customer + tagged + "\nclass M { Dto Map(Customer c) => new Dto { Text = c.Email }; }");

    [Theory]
    [InlineData("public record Dto(int Id, string Text);", "public record Dto(int Id, [PersonalData(DataCategory.Contact, Label = \"e-mail\")] string Text);", "new Dto(1, [|c.Email|])")]
    [InlineData("public class Dto(string text) { public string Text { get; } = text; }", "public class Dto(string text) { [PersonalData(DataCategory.Contact, Label = \"e-mail\")] public string Text { get; } = text; }", "new Dto([|c.Email|])")]
    public Task Copies_the_tag_to_what_a_constructor_keeps(string dto, string tagged, string created) => Verify.VerifyAsync(
        Customer + dto + $" class M {{ Dto Map(Customer c) => {created}; }}",
        Customer + tagged + $" class M {{ Dto Map(Customer c) => {created.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)}; }}");

    [Fact]
    public Task Copies_every_argument_of_a_tag_by_its_value() => Verify.VerifyAsync("""
        using K = GdprKit.DataCategory;
        public static class Laws { public const string Number = "DK:CPR"; }
        public class Customer { [PersonalData(K.OfficialIdentifier, Because = "the \"law\"", Law = Laws.Number, Protection = Protection.Encrypted, Examples = ["a", "b"])] public string? Number; }
        public class Dto { public string? Text; public void Set(Customer c) => Text = [|c.Number|]; }
        """, """
        using K = GdprKit.DataCategory;
        public static class Laws { public const string Number = "DK:CPR"; }
        public class Customer { [PersonalData(K.OfficialIdentifier, Because = "the \"law\"", Law = Laws.Number, Protection = Protection.Encrypted, Examples = ["a", "b"])] public string? Number; }
        public class Dto { [PersonalData(DataCategory.OfficialIdentifier, Because = "the \"law\"", Law = "DK:CPR", Protection = Protection.Encrypted, Examples = new[] { "a", "b" })] public string? Text; public void Set(Customer c) => Text = c.Number; }
        """);

    [Fact]
    public Task Copies_every_tag_of_a_member_and_one_from_outside() => Verify.VerifyAsync("""
        [assembly: PersonalData(typeof(Row), "Code", DataCategory.Health, Label = "diagnosis")]
        public class Row { public string? Code; [PersonalData(DataCategory.Contact)] [PersonalData(DataCategory.Location)] public string? Place; }
        public class Dto { public string? A; public string? B; public void Set(Row r) { A = [|r.Code|]; B = [|r.Place|]; } }
        """, """
        [assembly: PersonalData(typeof(Row), "Code", DataCategory.Health, Label = "diagnosis")]
        public class Row { public string? Code; [PersonalData(DataCategory.Contact)] [PersonalData(DataCategory.Location)] public string? Place; }
        public class Dto { [PersonalData(DataCategory.Health, Label = "diagnosis")] public string? A; [PersonalData(DataCategory.Contact)] [PersonalData(DataCategory.Location)] public string? B; public void Set(Row r) { A = r.Code; B = r.Place; } }
        """);

    [Fact]
    public Task Copies_tags_of_other_libraries() => Verify.VerifyAsync("""
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : Attribute { public string? Notes { get; set; } }
        }
        namespace Shop.Taxonomy
        {
            public enum Level { Low, High }
            public class PrivateAttribute(Level level, Type? type = null) : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { public Level Level => level; public Type? Type => type; }
        }
        namespace Shop
        {
            using Shop.Taxonomy;
            public class Customer { [Private(Level.High, typeof(List<>), Notes = "x")] public string? Number; [Private((Level)7)] public string? Card; }
        }
        namespace Shop.Api
        {
            public class Dto { public string? Text; public string? Line; public void Set(Customer c) { Text = [|c.Number|]; Line = [|c.Card|]; } }
        }
        """, """
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : Attribute { public string? Notes { get; set; } }
        }
        namespace Shop.Taxonomy
        {
            public enum Level { Low, High }
            public class PrivateAttribute(Level level, Type? type = null) : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { public Level Level => level; public Type? Type => type; }
        }
        namespace Shop
        {
            using Shop.Taxonomy;
            public class Customer { [Private(Level.High, typeof(List<>), Notes = "x")] public string? Number; [Private((Level)7)] public string? Card; }
        }
        namespace Shop.Api
        {
            public class Dto { [Taxonomy.Private(Taxonomy.Level.High, typeof(List<>), Notes = "x")] public string? Text; [Taxonomy.Private((Taxonomy.Level)7)] public string? Line; public void Set(Customer c) { Text = c.Number; Line = c.Card; } }
        }
        """);

    [Fact]
    public Task Copies_the_tag_of_identity_to_properties() => Verify.VerifyAsync("""
        using Microsoft.AspNetCore.Identity;

        public record Dto(string? Text) { public string? Line { get; set; } }
        class M { Dto Map(IdentityUser u) => new([|u.PhoneNumber|]) { Line = [|u.Email|] }; }
        """, """
        using Microsoft.AspNetCore.Identity;

        public record Dto([property: ProtectedPersonalData] string? Text) { [ProtectedPersonalData] public string? Line { get; set; } }
        class M { Dto Map(IdentityUser u) => new(u.PhoneNumber) { Line = u.Email }; }
        """);

    [Fact]
    public Task Copies_tags_of_referenced_libraries() => Verify.VerifyAsync("""
        public class Dto { public string? Text; public string? Line; public void Set(Library.Guest g, Library.Guest.Card<int> c) { Text = [|g.Mail|]; Line = [|c.Number|]; } }
        """, """
        public class Dto { [PersonalData(DataCategory.Contact, Label = "e-mail")] public string? Text; [PersonalData(DataCategory.Financial)] public string? Line; public void Set(Library.Guest g, Library.Guest.Card<int> c) { Text = g.Mail; Line = c.Number; } }
        """,
        references: [GeneratorRun.Of("""
            namespace Library;
            public record Guest([PersonalData(DataCategory.Contact, Label = "e-mail")] string Mail) { public class Card<T> { [PersonalData(DataCategory.Financial)] public string Number { get; } = ""; } }
            """).Reference]);

    /// <summary>Identity's attributes are for properties.</summary>
    [Fact]
    public async Task Offers_no_tag_that_cannot_stand_there() => Assert.Equal(
        ["State [NotPersonalData(\"…\")]"],
        await Verify.TitlesAsync("public class Dto { public string? Text; public void Set(Microsoft.AspNetCore.Identity.IdentityUser u) => Text = [|u.Email|]; }"));

    [Fact]
    public Task Adds_an_alias_where_identity_is_imported() => Verify.VerifyAsync("""
        using Microsoft.AspNetCore.Identity;

        public class Customer : IdentityUser { [GdprKit.PersonalData(DataCategory.Contact)] public string? Mail { get; set; } }
        public class Dto { public string? Text { get; set; } }
        class M { Dto Map(Customer c) => new() { Text = [|c.Mail|] }; }
        """, """
        using Microsoft.AspNetCore.Identity;
        using PersonalDataAttribute = GdprKit.PersonalDataAttribute;

        public class Customer : IdentityUser { [GdprKit.PersonalData(DataCategory.Contact)] public string? Mail { get; set; } }
        public class Dto { [PersonalData(DataCategory.Contact)] public string? Text { get; set; } }
        class M { Dto Map(Customer c) => new() { Text = c.Mail }; }
        """);

    [Fact]
    public Task Adds_the_using_that_is_missing() => Verify.VerifyAsync("""
        namespace Shop
        {
            public class Customer { [GdprKit.PersonalData(GdprKit.DataCategory.Contact)] public string Mail = ""; }
            public class Dto { public string Text = ""; public void Set(Customer c) => Text = [|c.Mail|]; }
        }
        """, """
        using GdprKit;

        namespace Shop
        {
            public class Customer { [GdprKit.PersonalData(GdprKit.DataCategory.Contact)] public string Mail = ""; }
            public class Dto { [PersonalData(DataCategory.Contact)] public string Text = ""; public void Set(Customer c) => Text = c.Mail; }
        }
        """, globalUsings: false);

    [Fact]
    public Task States_that_it_is_none() => Verify.VerifyAsync(
        Customer + "class Dto { public string Text { get; set; } public void Set(Customer c) => Text = [|c.Email|]; }",
        Customer + "class Dto { [NotPersonalData(\"TODO: why this is no personal data\")] public string Text { get; set; } public void Set(Customer c) => Text = c.Email; }", codeActionIndex: 1);

    /// <summary>The copies stand in one file and the members in others; a member that is copied to twice gets the tag of the first.</summary>
    [Theory]
    [InlineData(FixAllScope.Document, 0)]
    [InlineData(FixAllScope.Project, 0)]
    [InlineData(FixAllScope.Project, 1)]
    public Task Fix_all_tags_the_members_of_other_files(FixAllScope scope, int action)
    {
        var (text, line) = action == 0
            ? ("PersonalData(DataCategory.Contact, Label = \"e-mail\")", "PersonalData(DataCategory.Identity)")
            : ("NotPersonalData(\"TODO: why this is no personal data\")", "NotPersonalData(\"TODO: why this is no personal data\")");

        return Verify.VerifyFixAllAsync(
            [
                Customer + "class M { Dto Map(Customer c) => new(1, [|c.Email|], [|c.Number|]); void Again(Dto d, Customer c) => d.Text = [|c.Number|]; Other Map2(Customer c) => new() { Line = [|c.Email|] }; }",
                "#nullable disable\npublic record Dto(int Id, string Text, string Line) { public string Text { get; set; } = Text; }",
                "#nullable disable\npublic class Other { public string Line; }",
            ],
            [
                Customer + "class M { Dto Map(Customer c) => new(1, c.Email, c.Number); void Again(Dto d, Customer c) => d.Text = c.Number; Other Map2(Customer c) => new() { Line = c.Email }; }",
                $"#nullable disable\npublic record Dto(int Id, string Text, [{line}] string Line) {{ [{text}] public string Text {{ get; set; }} = Text; }}",
                $"#nullable disable\npublic class Other {{ [{text}] public string Line; }}",
            ],
            scope, action);
    }

    [Fact]
    public Task Fix_all_of_a_solution_tags_in_every_project()
    {
        const string Source = "public class C { [PersonalData(DataCategory.Contact)] public string Mail = \"\"; } public class D { public string Text = \"\"; public void Set(C c) => Text = [|c.Mail|]; }";
        const string Fixed = "public class C { [PersonalData(DataCategory.Contact)] public string Mail = \"\"; } public class D { [PersonalData(DataCategory.Contact)] public string Text = \"\"; public void Set(C c) => Text = c.Mail; }";

        return Verify.VerifyFixAllAsync([Source, Source], [Fixed, Fixed], FixAllScope.Solution);
    }
}
