using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class AnonymousIdentifierTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.AnonymousIdentifier);

    [Theory]
    [InlineData("[ProcessingActivity(\"count\")] [{|GDPR1008:Processes(DataCategory.OnlineIdentifier, \"device\", Protection = Protection.Anonymised)|}] public class Statistics;")]
    [InlineData("public class Visit { [{|GDPR1008:PersonalData(DataCategory.OnlineIdentifier, Protection = Protection.Anonymised)|}] public string? IP { get; set; } }")]
    [InlineData("public class Visit { [PersonalData(DataCategory.OnlineIdentifier)] public string? IP { get; set; } } [ProcessingActivity(\"count\")] [{|GDPR1008:Processes(typeof(Visit), Protection = Protection.Anonymised)|}] public class Statistics;")]
    [InlineData("public class User { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [{|GDPR1008:NotPersonalData(\"hashed\")|}] public string? EmailHash { get; set; } }")]
    [InlineData("public class User { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [{|GDPR1008:NotPersonalData(\"hashed\")|}] public string? HashedEmail { get; set; } }")]
    [InlineData("public class Person { [PersonalData(DataCategory.Identity)] public string? Name { get; set; } } public class User : Person { [{|GDPR1008:NotPersonalData(\"token\")|}] public string? NameToken { get; set; } }")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Fires_on_the_assembly() => Verify.VerifyAsync("[assembly: {|GDPR1008:Processes(DataCategory.Contact, \"e-mail\", Protection = Protection.Anonymised)|}]");

    [Theory]
    // Behaviour and preferences can be counted without anybody.
    [InlineData("[ProcessingActivity(\"count\")] [Processes(DataCategory.UsageBehaviour, \"clicks\", Protection = Protection.Anonymised)] public class Statistics;")]
    [InlineData("[ProcessingActivity(\"count\")] [Processes(DataCategory.OnlineIdentifier, \"device\", Protection = Protection.Pseudonymised)] public class Statistics;")]
    [InlineData("[ProcessingActivity(\"count\")] [Processes(DataCategory.OnlineIdentifier, \"device\")] public class Statistics;")]
    [InlineData("public class Visit { [PersonalData(DataCategory.OnlineIdentifier)] public string? IP { get; set; } [PersonalData(DataCategory.UsageBehaviour)] public int Clicks { get; set; } } [ProcessingActivity(\"count\")] [Processes(typeof(Visit), nameof(Visit.Clicks), Protection = Protection.Anonymised)] public class Statistics;")]
    // A hash of something that is not personal, or of nothing known.
    [InlineData("public class File { public string? Content { get; set; } [NotPersonalData(\"content hash\")] public string? ContentHash { get; set; } }")]
    [InlineData("public class File { [NotPersonalData(\"content hash\")] public string? Hash { get; set; } [NotPersonalData(\"antiforgery\")] public string? RequestToken { get; set; } }")]
    [InlineData("public class User { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [NotPersonalData(\"shared mailbox\")] public string? SupportEmail { get; set; } }")]
    [InlineData("public class User { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [PersonalData(DataCategory.Contact, Protection = Protection.Hashed)] public string? EmailHash { get; set; } }")]
    [InlineData("[NotPersonalData(\"made up\")] public class UserToken { public string? User { get; set; } }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"count\")] [{|GDPR1008:Processes(DataCategory.OnlineIdentifier, \"device\", Protection = Protection.Anonymised)|}] public class Statistics;", "[Processes] on 'Statistics' takes data of the category OnlineIdentifier for anonymous, which")]
    [InlineData("public class User { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [{|GDPR1008:NotPersonalData(\"hashed\")|}] public string? EmailHash { get; set; } }", "[NotPersonalData] on 'User.EmailHash' takes what is made of 'Email' for anonymous, which")]
    public async Task Message(string source, string start) => Assert.StartsWith(start, await Verify.MessageAsync(source), StringComparison.Ordinal);
}
