using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class MissingSourceTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingSource);

    [Theory]
    [InlineData("DataOrigin.InformationService", " beyond DataOrigin.InformationService")]
    [InlineData("DataOrigin.Partner, Occurs = Occurs.Sometimes", " beyond DataOrigin.Partner")]
    [InlineData("DataOrigin.SocialMedia, \"TODO: from whom\"", " beyond DataOrigin.SocialMedia")]
    [InlineData("DataOrigin.Unspecified", "")]
    [InlineData("DataOrigin.InformationService, \"externa adresskällor\"", ": 'externa adresskällor' may be anybody")]
    [InlineData("DataOrigin.PublicSource, \"publicly available sources\"", ": 'publicly available sources' may be anybody")]
    public async Task Fires_on_a_source_that_is_nobody(string arguments, string detail) => Assert.Equal(
        $"[DataSource] on 'Contact' does not name the source of data{detail} (GDPR Art. 14(2)(f), 15(1)(g)): say from whom it comes, [DataSource(DataOrigin.…, \"…\")]",
        await Verify.MessageAsync($"[{{|GDPR3005:DataSource({arguments})|}}] public class Contact;"));

    [Theory]
    [InlineData("[assembly: {|GDPR3005:DataSource(DataOrigin.PublicSource)|}]")]
    [InlineData("public class Contact { [PersonalData(DataCategory.Contact)] [{|GDPR3005:DataSource(DataOrigin.OtherPeople)|}] public string? Email { get; set; } }")]
    public Task Fires_wherever_it_stands(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("DataOrigin.DataSubject")]
    [InlineData("DataOrigin.Observed")]
    [InlineData("DataOrigin.Employer")]
    [InlineData("DataOrigin.Staff")]
    [InlineData("DataOrigin.GroupCompany")]
    [InlineData("DataOrigin.PublicSource, \"SPAR\"")]
    [InlineData("DataOrigin.PublicSource, Examples = [\"the company register\"]")]
    [InlineData("DataOrigin.OtherPeople, \"external persons\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[DataSource({arguments})] public class Contact;");

    [Fact]
    public Task What_a_processor_holds_comes_from_its_controller() =>
        Verify.VerifyAsync("[ProcessingActivity(\"a\")] [ProcessorFor(\"customers\")] [DataSource(DataOrigin.Partner)] public class A;");

    [Fact]
    public async Task Fires_on_data_beside_that_of_others() => Assert.StartsWith(
        "The activity 'A' does not name the source of data for 'phone' (",
        await Verify.MessageAsync("""
            [assembly: DataController("Shop")]
            [ProcessingActivity("a")] [Processes(DataCategory.Contact, "e-mail", "phone")] [DataSource(DataOrigin.Employer, Data = ["e-mail"])] public class {|GDPR3005:A|};
            """),
        StringComparison.Ordinal);

    [Theory]
    // Nothing is obtained from others, as far as it is said.
    [InlineData("[Processes(DataCategory.Contact, \"e-mail\", \"phone\")]")]
    [InlineData("[Processes(DataCategory.Contact, \"e-mail\", \"phone\")] [DataSource(DataOrigin.DataSubject, Data = [\"e-mail\"])]")]
    [InlineData("[Processes(DataCategory.Contact, \"e-mail\", \"phone\")] [DataSource(DataOrigin.Employer)]")]
    [InlineData("[Processes(DataCategory.Contact, \"e-mail\")] [Processes(DataCategory.Preference, \"score\", DerivedFrom = \"visits\")] [DataSource(DataOrigin.Employer, Data = [\"e-mail\"])]")]
    public Task Activity_is_silent(string attributes) => Verify.VerifyAsync($"[assembly: DataController(\"Shop\")] [ProcessingActivity(\"a\")] {attributes} public class A;");

    /// <summary>The app may say it of all data.</summary>
    [Fact]
    public Task A_library_is_silent_about_the_rest() =>
        Verify.VerifyAsync("[ProcessingActivity(\"a\")] [Processes(DataCategory.Contact, \"e-mail\", \"phone\")] [DataSource(DataOrigin.Employer, Data = [\"e-mail\"])] public class A;");

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        "[{|GDPR3005:DataSource(DataOrigin.Partner, Occurs = Occurs.Sometimes)|}]\npublic class Contact;\n",
        "[{|GDPR3005:DataSource(DataOrigin.Partner, \"TODO: from whom\", Occurs = Occurs.Sometimes)|}]\npublic class Contact;\n");
}
