namespace GdprKit.Register.Tests.Changes;

/// <summary>The approved file and the declarations from which it was written say the same, whatever they declare.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string, string> Properties => EveryPropertyTests.Properties();

    public static TheoryData<string> SampleNames => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public async Task Sample_is_what_it_served(string name)
    {
        var app = Samples.Of(name);

        Assert.Empty((await app.SinceAsync(app)).Select(d => d.ToString()));
        Assert.True(app.Register.Activities.Count > 2);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task Every_property_is_compared(string attribute, string property)
    {
        var (without, with) = EveryPropertyTests.Sources(attribute, property);
        var (approved, current) = (ChangingApp.Of(without), ChangingApp.Of(with));

        Assert.Empty((await current.SinceAsync(current)).Select(d => d.ToString()));
        Assert.Empty((await approved.SinceAsync(approved)).Select(d => d.ToString()));
        Assert.Equal(RegisterContent.Of(approved.Json) != RegisterContent.Of(current.Json), (await current.SinceAsync(approved)).Length > 0);
    }

    /// <summary>What is odd, broken or far away is read alike.</summary>
    [Theory]
    [InlineData("[ProcessingActivity(\"x\", Kind = (PurposeKind)99, Via = (Via)(1 << 30) | Via.Email)] [LegalBasis((Article6)99)] [Retention(Years = -1)] [Transfer(\"\", (TransferGround)77)] public class X { [PersonalData((DataCategory)99)] public int A { get; set; } }")]
    [InlineData("[ProcessingActivity(\"\", Title = \"\")] [Recipient(\"\")] [Retention(\"\")] [LegalBasis(Article6.Unspecified)] [DataSource(DataOrigin.Unspecified)] [Processes(DataCategory.Unspecified)] public class X;")]
    [InlineData("[Recipient(typeof(B))] [Processor(\"a\")] [Transfer(\"US\")] public class A; [Recipient(typeof(A))] [Recipient((RecipientKind)3)] public class B; [ProcessingActivity(\"x\")] [Recipient(typeof(A), When = \"w\")] [Recipient(typeof(B))] [Recipient(typeof(string))] public class X { [PersonalData(DataCategory.Contact)] [Recipient(\"own\")] public int P { get; set; } }")]
    [InlineData("[Processor(\"a\")] [Processor(\"b\", Country = \"US\")] [Recipient(typeof(C))] public class AB; [Processor(\"c\", Id = \"cc\")] [Transfer(\"IN\", TransferGround.Adequacy, TransferGround.ExplicitConsent)] public class C; [Recipient(typeof(AB))] public static class G { [ProcessingActivity(\"x\")] [Processes(typeof(D))] public class X; } public record D([property: PersonalData(DataCategory.Contact)] string? Email);")]
    [InlineData("[assembly: PersonalData(typeof(Uri), \"Host\", DataCategory.OnlineIdentifier)] [assembly: Retention(Years = 1, Law = \"SE:1999:1078:7:2\")] [assembly: Recipient(\"all\")] [assembly: Never(DataPractice.Sale, DataPractice.Profiling)] [ProcessingActivity(\"x\")] [Processes(typeof(Uri))] public class X; [Cookie(\"c\", CookiePurpose.Statistics)] [Consent(\"k\")] [OptOut(Via.Email)] public class K;")]
    [InlineData("[DataSubject(\"people\")] public abstract class Base<T> { [PersonalData(DataCategory.Contact)] [PersonalData(DataCategory.Location, Label = \"where\")] public virtual T? P { get; set; } } public class D : Base<string> { public override string? P { get; set; } [NotPersonalData(\"no\")] public int N { get; set; } } [ProcessorFor(\"them\")] public static class G { [ProcessingActivity(\"x\")] [Processes(typeof(D), \"P\", Label = \"called\", Because = \"b\")] [LegalBasis(Article10.OfficialAuthority, Data = new[] { \"called\" })] public class X; }")]
    [InlineData("[ProcessingActivity(\"a \\u0001 \\ud800 \\U0001F600 \\\" \\\\ \\u2028 {0}\")] public class X;")]
    [InlineData("")]
    public async Task Odd_declarations_are_read_alike(string source)
    {
        var app = ChangingApp.Of(source);

        Assert.Empty((await app.SinceAsync(app)).Select(d => d.ToString()));
    }

    [Fact]
    public async Task Parts_are_read_alike()
    {
        var app = ChangingApp.Of(
            "[assembly: Retention(Years = 2)] [assembly: StoredIn(\"cloud\")] [ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] [Recipient(typeof(Mailer))] public class Sales;",
            ("Data", "[assembly: SecurityMeasure(Measure.Physical)] [assembly: LegalBasis(Article6.Contract)] [DataSubject(\"customers\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }"),
            ("Mail", "[assembly: Statement(NoticeSection.Rights, \"s\")] [Processor(\"Mailgun\")] [Transfer(\"US\")] public class Mailer; [ProcessingActivity(\"mail\")] [Recipient(typeof(Mailer))] [Processes(typeof(Customer))] public class Mailing; [Cookie(\"m\", CookiePurpose.Marketing)] public class Pixel;"));

        Assert.Empty((await app.SinceAsync(app)).Select(d => d.ToString()));
        Assert.Equal(2, app.Register.Activities.Count);
    }
}
