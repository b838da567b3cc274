using GdprKit.Register.Tests.Rights;

namespace GdprKit.Register.Tests.Record;

/// <summary>The rights that follow from the declarations, as the record tells them.</summary>
public sealed class RecordRightsTests
{
    [Fact]
    public void Rights_are_told_with_conditions_and_limits_and_those_that_do_not_hold_are_not()
    {
        var register = App("[LegalBasis(Article6.LegitimateInterests)] [DataSource(DataOrigin.DataSubject)]");
        Assert.Equal(
            [
                "Information, Art. 13",
                "Access, Art. 15 (limits: rights of others (Art. 15(4)))",
                "Rectification, Art. 16",
                "Erasure, Art. 17(1) (Art. 17(1)(a) if the data is no longer necessary; Art. 17(1)(c) if the person objects and no legitimate grounds override that; Art. 17(1)(d) if the processing is unlawful; Art. 17(1)(e) if law obliges to erase)",
                "Restriction of processing, Art. 18(1) (Art. 18(1)(a), Art. 18(1)(b), Art. 18(1)(c), Art. 18(1)(d))",
                "Objection, Art. 21(1) (limits: compelling legitimate grounds)",
                "Complaint, Art. 77",
                "Remedies in court and compensation, Art. 79 (Art. 78, Art. 82)",
            ],
            Rights(register, RecordPreset.Full, 0));
        Assert.Equal(Rights(register, RecordPreset.Full, 0), Rights(register, RecordPreset.Ico, 0));
    }

    [Fact]
    public void Row_tells_the_rights_of_its_own_data_and_the_activity_for_which_data_they_differ()
    {
        var register = App("[LegalBasis(Article6.Contract)] [DataSource(DataOrigin.Partner, Data = new[] { \"Email\" })] [DataSource(DataOrigin.DataSubject, Data = new[] { \"Interests\" })]");
        Assert.Equal(["Contact details", "Preferences and settings"], RecordOfProcessing.ForController(register).Cells("dataCategories"));
        Assert.DoesNotContain(Rights(register, RecordPreset.Full, 0), r => r.StartsWith("Data portability", StringComparison.Ordinal));
        Assert.Contains("Data portability, Art. 20(1) (Art. 20(1)(a); limits: rights of others (Art. 20(4)))", Rights(register, RecordPreset.Full, 1));
        Assert.Contains("Data portability, Art. 20(1) (Art. 20(1)(a); limits: rights of others (Art. 20(4))) (data: Interests)", Rights(register, RecordPreset.Ico, 0));
        Assert.Contains("Information, Art. 13 (data: Interests)", Rights(register, RecordPreset.Ico, 0));
    }

    [Theory]
    [InlineData("en", "Art. 20(1)", "⚠ Contradiction: Data portability: declared, but nothing gives it (Art. 20(1))", "⚠ Contradiction: Complaint: declared with an exception, but it knows none (Art. 77)")]
    [InlineData("sv", "artikel 20.1", "⚠ Motsägelse: Dataportabilitet: deklarerad, men ingenting ger den (artikel 20.1)", "⚠ Motsägelse: Klagomål: deklarerad med undantag, men rättigheten har inga (artikel 77)")]
    [InlineData("da", "artikel 20, stk. 1", "⚠ Modsigelse: Dataportabilitet: angivet, men intet giver den (artikel 20, stk. 1)", "⚠ Modsigelse: Klage: angivet med en undtagelse, men rettigheden har ingen (artikel 77)")]
    public void Contradiction_is_marked(string language, string article, string ofActivity, string ofRegister)
    {
        var register = App("[LegalBasis(Article6.LegitimateInterests)] [Right(DataRight.Portability)]", "[assembly: Right(DataRight.Complaint, Unless = \"it is late\")]") with { Language = language };
        foreach (var preset in (RecordPreset[])[RecordPreset.Full, RecordPreset.Ico])
        {
            var rights = Rights(register, preset, 0);
            Assert.Equal([ofActivity, ofRegister], rights.Where(r => r.StartsWith('⚠')));
            Assert.DoesNotContain(rights, r => !r.StartsWith('⚠') && r.Contains(article, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Joint_controllers_answer_each()
    {
        var register = App("[LegalBasis(Article6.Contract)] [JointController(\"Other AB\", For = \"all of it\")]");
        Assert.Equal("Each of the joint controllers answers requests (Art. 26(3))", Rights(register, RecordPreset.Ico, 0)[0]);
        Assert.Contains("The essence of the joint controllers' arrangement, Art. 26(2)", Rights(register, RecordPreset.Ico, 0));
    }

    private static ProcessingRegister App(string attributes, string assembly = "") => Registered.App(
        $"{assembly} {Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person), nameof(Person.Email), nameof(Person.Interests))] {attributes} public class X;");

    private static IReadOnlyList<string> Rights(ProcessingRegister register, RecordPreset preset, int row)
    {
        var table = RecordOfProcessing.ForController(register, preset);
        return table.Rows[row].Cells[table.Columns.Select(c => c.Key).ToList().IndexOf("rights")];
    }
}
