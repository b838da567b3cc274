using Microsoft.CodeAnalysis.CodeFixes;
using Fix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer, GdprKit.CodeFixes.Rules.Inventory.UntaggedPersonalDataFix>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class UntaggedPersonalDataFixTests
{
    [Fact]
    public async Task Offers_the_tag_first() => Assert.Equal(
        ["Tag as [PersonalData(DataCategory.Contact)]", "Declare as [NotPersonalData]"],
        await Fix.TitlesAsync("public class Customer { public string? [|Email|] { get; set; } }"));

    [Fact]
    public Task Tags_each_with_its_category_on_a_line_of_its_own() => Fix.VerifyAsync(
        """
        namespace Shop;

        public class Customer
        {
            /// <summary>The name.</summary>
            public required string [|Name|] { get; set; } // as written

            [Obsolete]
            public string? [|Email|] { get; set; }
            public DateOnly? [|BirthDate|] { get; set; }
        }
        """,
        """
        namespace Shop;

        public class Customer
        {
            /// <summary>The name.</summary>
            [PersonalData(DataCategory.Identity)]
            public required string Name { get; set; } // as written

            [Obsolete]
            [PersonalData(DataCategory.Contact)]
            public string? Email { get; set; }
            [PersonalData(DataCategory.Demographic)]
            public DateOnly? BirthDate { get; set; }
        }
        """);

    [Fact]
    public Task Says_that_it_is_none() => Fix.VerifyAsync(
        """
        public class Customer
        {
            public string? [|Email|] { get; set; }
        }
        """,
        """
        public class Customer
        {
            [NotPersonalData("TODO: say why")]
            public string? Email { get; set; }
        }
        """,
        codeActionIndex: 1);

    [Theory]
    [InlineData("public class Customer { public string? [|Email|] { get; set; } }", "public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [Obsolete] public string? [|Email|] { get; set; } }", "public class Customer { [Obsolete] [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("public record Customer(string [|Email|], [property: Obsolete] string [|Phone|]);", "public record Customer([PersonalData(DataCategory.Contact)] string Email, [property: Obsolete] [PersonalData(DataCategory.Contact)] string Phone);")]
    [InlineData("public record Customer(\n    string [|Email|],\n    string [|Phone|]);", "public record Customer(\n    [PersonalData(DataCategory.Contact)] string Email,\n    [PersonalData(DataCategory.Contact)] string Phone);")]
    [InlineData("public class Customer\r\n{\r\n    public string? [|Email|];\r\n}\r\n", "public class Customer\r\n{\r\n    [PersonalData(DataCategory.Contact)]\r\n    public string? Email;\r\n}\r\n")]
    public Task Keeps_the_writing(string source, string expected) => Fix.VerifyAsync(source, expected);

    [Fact]
    public Task Variables_of_one_declaration_that_are_not_alike_get_their_own() => Fix.VerifyFixAllAsync(
        ["""
        public class Customer
        {
            // Of the order.
            internal string? Note, [|Email|], [|FirstName|];
            internal string? [|Phone|], [|Address|];
        }
        """],
        ["""
        public class Customer
        {
            // Of the order.
            internal string? Note;
            [PersonalData(DataCategory.Contact)]
            internal string? Email;
            [PersonalData(DataCategory.Identity)]
            internal string? FirstName;
            [PersonalData(DataCategory.Contact)]
            internal string? Phone, Address;
        }
        """],
        FixAllScope.Document);

    [Theory]
    [InlineData("public class Customer\n{\n    public string? [|Email|];\n}\n", "using GdprKit;\n\npublic class Customer\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n}\n")]
    [InlineData("// Licence.\n\n// A customer.\npublic class Customer\n{\n    public string? [|Email|];\n}\n", "// Licence.\n\nusing GdprKit;\n\n// A customer.\npublic class Customer\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n}\n")]
    [InlineData("// Licence.\nusing System;\nusing Xyz;\n\nnamespace Xyz;\n\npublic class Customer\n{\n    public string? [|Email|];\n}\n", "// Licence.\nusing System;\nusing GdprKit;\nusing Xyz;\n\nnamespace Xyz;\n\npublic class Customer\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n}\n")]
    [InlineData("// Licence.\nusing Xyz;\n\nnamespace Xyz;\n\npublic class Customer\n{\n    public string? [|Email|];\n}\n", "// Licence.\nusing GdprKit;\nusing Xyz;\n\nnamespace Xyz;\n\npublic class Customer\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n}\n")]
    [InlineData("namespace GdprKit.Samples;\n\npublic class Customer\n{\n    public string? [|Email|];\n}\n", "namespace GdprKit.Samples;\n\npublic class Customer\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n}\n")]
    public Task Imports_the_namespace_where_it_is_not(string source, string expected) => Fix.VerifyAsync(source, expected, withoutGlobalUsings: true);

    /// <summary>ASP.NET Core Identity has an attribute of the same name.</summary>
    [Fact]
    public Task Adds_an_alias_where_another_attribute_has_the_name() => Fix.VerifyAsync(
        """
        using Microsoft.AspNetCore.Identity;

        public class Customer : IdentityUser
        {
            public string? [|FirstName|] { get; set; }
        }
        """,
        """
        using GdprKit;
        using Microsoft.AspNetCore.Identity;
        using PersonalDataAttribute = GdprKit.PersonalDataAttribute;

        public class Customer : IdentityUser
        {
            [PersonalData(DataCategory.Identity)]
            public string? FirstName { get; set; }
        }
        """,
        withoutGlobalUsings: true);

    private const string One = "public class One\n{\n    public string? [|Email|];\n}\n";
    private const string OneFixed = "public class One\n{\n    [PersonalData(DataCategory.Contact)]\n    public string? Email;\n}\n";
    private const string Two = "public class Two\n{\n    public string? [|FirstName|];\n    public string? [|LastName|];\n}\n";
    private const string TwoFixed = "public class Two\n{\n    [PersonalData(DataCategory.Identity)]\n    public string? FirstName;\n    [PersonalData(DataCategory.Identity)]\n    public string? LastName;\n}\n";

    [Theory]
    [InlineData(FixAllScope.Document, OneFixed, Two)]
    [InlineData(FixAllScope.Project, OneFixed, TwoFixed)]
    [InlineData(FixAllScope.Solution, OneFixed, TwoFixed)]
    public Task Fixes_all(FixAllScope scope, string one, string two) => Fix.VerifyFixAllAsync([One, Two], [one, two], scope);

    [Fact]
    public Task Fixes_all_denials() => Fix.VerifyFixAllAsync(
        [Two],
        ["public class Two\n{\n    [NotPersonalData(\"TODO: say why\")]\n    public string? FirstName;\n    [NotPersonalData(\"TODO: say why\")]\n    public string? LastName;\n}\n"],
        FixAllScope.Document,
        codeActionIndex: 1);
}
