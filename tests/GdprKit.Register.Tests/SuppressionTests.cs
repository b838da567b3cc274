using System.Collections.Immutable;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Register.Tests;

/// <summary>Rules suppressed in code: listed in the register, and gaps no more if somebody says why.</summary>
public sealed class SuppressionTests
{
    private const string Suppress = "System.Diagnostics.CodeAnalysis.SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"asked the officer\"";

    /// <summary>An app in which an activity does not say how long data is kept. § stands for <see cref="Suppress"/>.</summary>
    private static string Sales(string onActivity = "", string onGroup = "", string onAssembly = "") =>
        $$"""
        {{onAssembly}}
        namespace Shop.Sales
        {
            {{onGroup}} public static class Group { [ProcessingActivity("sell")] [LegalBasis(Article6.Contract)] {{onActivity}} public class Sell; }
            public class Other;
        }
        """.Replace("§", Suppress, StringComparison.Ordinal);

    private static IEnumerable<Gap> Of(ProcessingRegister register, string rule = "GDPR4001") => register.Gaps.Where(g => g.Rule == rule);

    [Fact]
    public void Suppression_is_listed_and_its_gap_is_none()
    {
        var register = Registered.App(Sales(onActivity: "[§)]").Replace("GDPR4001\"", "GDPR4001:Processing activity without retention\"", StringComparison.Ordinal));

        Assert.Equal([new Suppression { Rule = "GDPR4001", Because = "asked the officer", Location = "Shop.Sales.Group+Sell" }], register.Suppressions);
        Assert.Equal("asked the officer", Assert.Single(Of(register)).Suppressed);
        Assert.Equal(Registered.App(Sales()).Counts.Gaps - 1, register.Counts.Gaps);
    }

    [Theory]
    [InlineData("MessageId = \"asked\"")]
    [InlineData("Justification = \" \"")]
    [InlineData("Justification = \"<Pending>\"")]
    [InlineData("Justification = \"TODO: why\"")]
    public void Without_a_reason_it_is_listed_and_the_gap_is_open(string more)
    {
        var register = Registered.App(Sales(onActivity: "[§)]").Replace("Justification = \"asked the officer\"", more, StringComparison.Ordinal));

        Assert.Null(Assert.Single(register.Suppressions).Because);
        Assert.Null(Assert.Single(Of(register)).Suppressed);
        Assert.Equal(Registered.App(Sales()).Counts.Gaps, register.Counts.Gaps);
    }

    /// <summary>Where it stands, and what of it the compiler takes to be suppressed: the running app does the same.</summary>
    [Theory]
    [InlineData("[§)]", "", "", "Shop.Sales.Group+Sell", true)]
    [InlineData("", "[§)]", "", "Shop.Sales.Group", true)]
    [InlineData("", "", "[assembly: §)]", "App", true)]
    [InlineData("", "", "[module: §)]", "App", true)]
    [InlineData("", "", "[assembly: §, Scope = \"module\")]", "App", true)]
    [InlineData("", "", "[assembly: §, Scope = \"type\", Target = \"~T:Shop.Sales.Group.Sell\")]", "Shop.Sales.Group+Sell", true)]
    [InlineData("", "", "[assembly: §, Scope = \"Type\", Target = \"T:Shop.Sales.Group\")]", "Shop.Sales.Group", true)]
    [InlineData("", "", "[assembly: §, Scope = \"type\", Target = \"Shop.Sales.Group+Sell\")]", "Shop.Sales.Group+Sell", true)]
    [InlineData("", "", "[module: §, Scope = \"namespaceanddescendants\", Target = \"~N:Shop\")]", "Shop", true)]
    [InlineData("", "", "[assembly: §, Scope = \"namespaceanddescendants\", Target = \"~N:Sho\")]", "~N:Sho", false)]
    [InlineData("", "", "[assembly: §, Scope = \"namespace\", Target = \"~N:Shop.Sales\")]", null, false)]
    [InlineData("", "", "[assembly: §, Target = \"~T:Shop.Sales.Group.Sell\")]", null, false)]
    [InlineData("", "", "[assembly: §, Scope = \"type\")]", null, false)]
    [InlineData("", "", "[assembly: §, Scope = \"nonsense\", Target = \"~T:Shop.Sales.Group.Sell\")]", null, false)]
    [InlineData("", "", "[assembly: §, Scope = \"type\", Target = \"~T:Shop.Sales.Other\")]", "Shop.Sales.Other", false)]
    [InlineData("", "", "[assembly: §, Scope = \"type\", Target = \"~M:(((\")]", "~M:", false)]
    [InlineData("", "", "[assembly: §, Scope = \"member\", Target = \"\")]", null, false)]
    [InlineData("", "", "[assembly: §, Scope = \"type\", Target = \"~T:System.Uri\")]", "System.Uri", false)]
    [InlineData("[System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"asked\")]", "", "", "Shop.Sales.Group+Sell", true)]
    [InlineData("", "", "[assembly: System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"asked\")]", "App", true)]
    public async Task Place_is_the_compilers(string onActivity, string onGroup, string onAssembly, string? location, bool isSuppressed)
    {
        var compilation = Registered.Compile(Sales(onActivity, onGroup, onAssembly));
        var register = RegisterReader.Read(Registered.Load(compilation));

        Assert.Equal(isSuppressed, !(await DiagnosticsAsync(compilation)).Contains("GDPR4001"));
        Assert.Equal(isSuppressed, Assert.Single(Of(register)).Suppressed is not null);
        Assert.Equal(location is null ? [] : [location], register.Suppressions.Select(s => s.Location));
    }

    [Theory]
    [InlineData("public class Customer { [§)] [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }", "Customer.Email", true)]
    [InlineData("public class Customer { [§)] [PersonalData(DataCategory.Contact)] public string? Email, Mail; }", "Customer.Email Customer.Mail", true)]
    [InlineData("public class Customer { [field: §)] [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }", "", false)]
    [InlineData("public record Customer([§)] [PersonalData(DataCategory.Contact)] string Email);", "Customer.Email", true)]
    [InlineData("public record Customer([property: §)] [PersonalData(DataCategory.Contact)] string Email);", "", false)]
    [InlineData("public record Customer([property: §)] [property: PersonalData(DataCategory.Contact)] string Email);", "", false)]
    [InlineData("public class Box<T> { public class Customer<U> { [§)] [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } }", "Box`1+Customer`1.Email", true)]
    [InlineData("[assembly: §, Scope = \"member\", Target = \"~P:Customer.Email\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }", "Customer.Email", true)]
    [InlineData("[assembly: §, Scope = \"member\", Target = \"Customer.#Email\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }", "Customer.Email", true)]
    [InlineData("[assembly: §, Scope = \"member\", Target = \"~M:Customer.#ctor(System.String)\")] public record Customer([PersonalData(DataCategory.Contact)] string Email);", "Customer", true)]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [§)] public string? EmailOf(int number) => Email; }", "Customer.EmailOf", false)]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } public string? EmailOf([§)] int number) => Email; }", "Customer.EmailOf", false)]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { [§)] get; set; } }", "Customer.get_Email", false)]
    public async Task Place_of_a_member_is_the_compilers(string source, string locations, bool isSuppressed)
    {
        var compilation = Registered.Compile(source.Replace("§", Suppress.Replace("GDPR4001", "GDPR1003", StringComparison.Ordinal), StringComparison.Ordinal));
        var register = RegisterReader.Read(Registered.Load(compilation));

        Assert.Equal(isSuppressed, !(await DiagnosticsAsync(compilation)).Contains("GDPR1003"));
        Assert.All(Of(register, "GDPR1003"), g => Assert.Equal(isSuppressed, g.Suppressed is not null));
        Assert.Equal(locations, string.Join(' ', register.Suppressions.Select(s => s.Location)));
    }

    /// <summary>A host is told of its parts' gaps, but not of those that the part answers for.</summary>
    [Theory]
    [InlineData("[§)]", "", true)]
    [InlineData("", "[assembly: §)]", true)]
    [InlineData("", "[assembly: §, Scope = \"type\", Target = \"~T:Shop.Sales.Group.Sell\")]", false)]
    [InlineData("", "", false)]
    public async Task Host_hears_of_open_gaps_only(string onActivity, string onHost, bool isSuppressed)
    {
        var compilation = Registered.Compile(onHost.Replace("§", Suppress, StringComparison.Ordinal), ("Sales", Sales(onActivity)));

        Assert.Equal(isSuppressed, !(await DiagnosticsAsync(compilation)).Contains("GDPR4001"));
        Assert.Equal(isSuppressed, Assert.Single(Of(RegisterReader.Read(Registered.Load(compilation)))).Suppressed is not null);
    }

    [Fact]
    public void Part_answers_for_its_own_gaps_only() =>
        Assert.Equal([null, "asked the officer"], Of(Registered.App(Sales(), ("Sales", Sales(onAssembly: "[assembly: §)]").Replace("Sell", "Sell2", StringComparison.Ordinal)))).OrderBy(g => g.Location, StringComparer.Ordinal).Select(g => g.Suppressed));

    [Fact]
    public void Another_rule_at_the_same_place_stays_open() =>
        Assert.Equal([("GDPR2003", false), ("GDPR4001", true)], Registered.App(Sales(onActivity: "[§)]").Replace("[LegalBasis(Article6.Contract)]", "", StringComparison.Ordinal)).Gaps.Where(g => g.Rule is "GDPR2003" or "GDPR4001").Select(g => (g.Rule, g.Suppressed is not null)));

    [Fact]
    public void Rules_of_others_are_theirs() =>
        Assert.Empty(Registered.App(Sales(onActivity: "[§)]").Replace("GDPR4001", "GDPR40011", StringComparison.Ordinal)).Suppressions);

    [Fact]
    public void What_is_suppressed_and_why_is_content_and_where_is_not()
    {
        var hash = Registered.App(Sales(onActivity: "[§)]")).Hash;

        Assert.NotEqual(Registered.App(Sales()).Hash, hash);
        Assert.NotEqual(Registered.App(Sales(onActivity: "[§)]").Replace("asked the officer", "asked somebody", StringComparison.Ordinal)).Hash, hash);
        Assert.Equal(Registered.App(Sales(onGroup: "[§)]")).Hash, hash);
    }

    [Fact]
    public void Reviews_are_overdue_after_their_day_and_never_without_one()
    {
        var register = Registered.App("""
            public class Customer
            {
                [NotPersonalData("shared mailbox", ReviewBy = "2027-01-31")] public string? Email { get; set; }
                [NotPersonalData("of the shop", ReviewBy = "2026-12-31")] public string? Address { get; set; }
                [NotPersonalData("of a machine", ReviewBy = "31/12/2026")] public string? Name { get; set; }
                [NotPersonalData("of a thing")] public string? Phone { get; set; }
            }
            """);

        Assert.Equal(["of the shop"], register.OverdueReviews(new(2027, 1, 31)).Select(r => r.Because));
        Assert.Equal(["of the shop", "shared mailbox"], register.OverdueReviews(new(2027, 2, 1)).Select(r => r.Because));
        Assert.Empty(register.OverdueReviews(new(2026, 12, 31)));
    }

    private static async Task<IEnumerable<string>> DiagnosticsAsync(Compilation compilation) =>
        (await compilation.WithAnalyzers(AllAnalyzers.Create(), new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty))).GetAnalyzerDiagnosticsAsync()).Select(d => d.Id);
}
