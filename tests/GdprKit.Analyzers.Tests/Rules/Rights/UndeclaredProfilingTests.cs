using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class UndeclaredProfilingTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.UndeclaredProfiling);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")|]] public class A;""")]
    // Once, however many activities use it.
    [InlineData("""[assembly: DataController("Shop")] [assembly: [|Processes(DataCategory.UsageBehaviour, "habits", DerivedFrom = "clicks")|]] [ProcessingActivity("a")] public class A; [ProcessingActivity("b")] public class B;""")]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [[|PersonalData(DataCategory.Preference, DerivedFrom = "purchases")|]] public string? Segment { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [[|ProcessingActivity("personalise the shop")|]] [Processes(DataCategory.UsageBehaviour, "clicks")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [[|ProcessingActivity("skräddarsy erbjudanden")|]] [Processes(DataCategory.Preference, "intressen")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: [|Right(DataRight.Objection, "at any time against profiling")|]] [ProcessingActivity("a")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|OptOut(Via.Contact, Consequence = "profilering upphör")|]] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")] [Profiling("by purchases")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")] [Never(DataPractice.Profiling)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Never(DataPractice.Profiling)] [ProcessingActivity("a")] [Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")] public class A;""")]
    // An age or a total that is worked out evaluates nobody.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Processes(DataCategory.Demographic, "age", DerivedFrom = "date of birth")] [Processes(DataCategory.Transaction, "total", DerivedFrom = "orders")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("personalise the shop")] [Processes(DataCategory.Contact, "e-mail")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("run the shop")] [Processes(DataCategory.UsageBehaviour, "clicks")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.Objection, "at any time against profiling")] [ProcessingActivity("a")] [Profiling("by clicks")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [ProcessorFor("shops")] [Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")] public class A;""")]
    // A library does not see the whole register.
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")] public class A;""")]
    // Where all is denied, a right may say so.
    [InlineData("""[assembly: DataController("Shop")] [assembly: Never(DataPractice.Profiling)] [assembly: Right(DataRight.Objection, "at any time, also against profiling, which we do not do")] [ProcessingActivity("a")] public class A;""")]
    // What people choose themselves.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("customise the app to the settings that you choose")] [DataSource(DataOrigin.DataSubject)] [Processes(DataCategory.Preference, "settings")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [[|Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")|]] public class A;""", "[Processes] on 'A'", "'A' profiles people")]
    [InlineData("""[assembly: [|Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")|]] [ProcessingActivity("a")] public class A; [ProcessingActivity("b")] public class B;""", "[Processes] on the assembly 'App'", "people are profiled")]
    public async Task Message(string source, string subject, string question) => Assert.Equal(
        $"{subject} names 'segment', which is worked out from other data, and nothing says whether {question} (GDPR Art. 4(4), 13(2)(f)): declare [Profiling], or [Never(DataPractice.Profiling)]",
        await Verify.MessageAsync($"""[assembly: DataController("Shop")] {source}"""));
}
