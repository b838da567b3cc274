namespace GdprKit.Register.Tests.Record;

/// <summary>What stands in the records, and in which rows.</summary>
public sealed class RecordOfProcessingTests
{
    [Theory]
    [InlineData(RecordPreset.Full, "activityId activity controller jointControllers representative dpo purposes legalBasis lawReference legitimateInterest balancingTest art9 art10 dataSubjects dataCategories dataItems special source provision recipients processors transfers safeguards retention security rights consent declaredRights adm profiling dpia systems never owner reviewed hash")]
    [InlineData(RecordPreset.Imy, "activity controller jointControllers representative dpo purposes dataSubjects dataCategories dataItems recipients transfers safeguards retention security")]
    [InlineData(RecordPreset.Datatilsynet, "activity controller jointControllers representative dpo purposes dataSubjects dataCategories dataItems special recipients transfers safeguards retention security legalBasis")]
    [InlineData(RecordPreset.Cnil, "activity activityId reviewed controller dpo representative jointControllers purposes dataSubjects dataCategories dataItems special retention recipients processors transfers safeguards security legalBasis dpia")]
    [InlineData(RecordPreset.Ico, "owner activity controller dpo representative purposes jointControllers dataSubjects dataCategories dataItems recipients processors transfers safeguards retention security legalBasis art9 legitimateInterest balancingTest rights adm profiling source consent systems dpia")]
    public void Preset_chooses_columns(RecordPreset preset, string keys)
    {
        var table = RecordOfProcessing.ForController(Shops.Register, preset);
        Assert.Equal(keys.Split(' '), table.Columns.Select(c => c.Key));
        Assert.All(table.Columns, c => Assert.NotEmpty(c.Heading));
        Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Heading).Distinct().Count());
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Cells.Count));
    }

    [Theory]
    [InlineData(RecordPreset.Full, 3)]
    [InlineData(RecordPreset.Imy, 1)]
    [InlineData(RecordPreset.Datatilsynet, 3)]
    [InlineData(RecordPreset.Cnil, 3)]
    [InlineData(RecordPreset.Ico, 1)]
    public void Preset_chooses_what_a_row_is(RecordPreset preset, int rows)
    {
        var table = RecordOfProcessing.ForController(Shops.Register, preset);
        Assert.Equal(rows, table.Rows.Count);
        Assert.Equal(rows > 1, table.Columns.Any(c => c.Level == RecordLevel.Data));
    }

    [Fact]
    public void Row_links_people_data_recipients_and_time_limits()
    {
        var table = RecordOfProcessing.ForController(Shops.Register);
        Assert.Equal(["People who order (customers) / Children", "People who order (customers)", "Children"], table.Cells("dataSubjects"));
        Assert.Equal(["Contact details", "Contact details", "Data concerning health"], table.Cells("dataCategories"));
        Assert.Equal(["Name", "Address", "Allergies"], table.Cells("dataItems"));
        Assert.Equal(["", "", "Special category (Art. 9)"], table.Cells("special"));
        Assert.Equal(["The carrier (carriers and logistics) / The host (processor; Sweden)", "The carrier (carriers and logistics) / The host (processor; Sweden)", "The host (processor; Sweden)"], table.Cells("recipients"));
        Assert.Equal(["3 years after the order is completed (then erased)", "3 years after the order is completed (then erased)", "until the meal is served (then erased)"], table.Cells("retention"));
        Assert.Equal(["The person concerned", "The person concerned", ""], table.Cells("source"));
        Assert.Equal(["", "", "Art. 9(2)(a) Explicit consent (law: SE:2018:218)"], table.Cells("art9"));
        Assert.Equal(["", "", "SE:2018:218"], table.Cells("lawReference"));
        Assert.Equal(["fewer complaints", "fewer complaints", ""], table.Cells("legitimateInterest"));
        Assert.Equal(["LIA-7", "LIA-7", ""], table.Cells("balancingTest"));
        Assert.Equal(["The United States (to The host)", "The United States (to The host)", ""], table.Cells("transfers"));
        Assert.Equal("The United States: standard contractual clauses of the European Commission (Art. 46(2)(c)) (assessment: TIA-1)", table.Cells("safeguards")[0]);
        Assert.Equal("The host (Sweden; agreement: DPA-1)", table.Cells("processors")[2]);
        Assert.Equal("Allergies: voluntary", table.Cells("provision")[2]);
        Assert.Equal("Shop AB (Road 1; Sweden; privacy@shop.example; telephone +46 8 123)", table.Cells("controller")[0]);
        Assert.Equal("Ann Officer (dpo@shop.example)", table.Cells("dpo")[0]);
        Assert.Equal(["abc123", "abc123", "abc123"], table.Cells("hash"));
    }

    [Fact]
    public void Row_of_a_whole_activity_says_what_is_linked_to_what()
    {
        var table = RecordOfProcessing.ForController(Shops.Register, RecordPreset.Imy);
        Assert.Equal(["The carrier (carriers and logistics; data: Name, Address) / The host (processor; Sweden)"], table.Cells("recipients"));
        Assert.Equal(["3 years after the order is completed (then erased; data: Name, Address) / until the meal is served (then erased; data: Allergies)"], table.Cells("retention"));
        Assert.Equal(["Name / Address (about People who order) / Allergies (about Children)"], table.Cells("dataItems"));
        Assert.Equal(["Contact details / Contact details (about People who order) / Data concerning health (about Children)"], table.Cells("dataCategories"));
    }

    [Fact]
    public void What_no_item_is_linked_to_does_not_vanish()
    {
        var register = Shops.Register with
        {
            Activities = [Shops.Orders with { DataItems = [Shops.Orders.DataItems[0] with { DataSubjects = [0], Recipients = [0] }] }],
        };
        var table = RecordOfProcessing.ForController(register, RecordPreset.Datatilsynet);
        Assert.Equal(["Name", ""], table.Cells("dataItems"));
        Assert.Equal(["People who order (customers)", "Children"], table.Cells("dataSubjects"));
        Assert.Equal(["The carrier (carriers and logistics)", "The host (processor; Sweden)"], table.Cells("recipients"));
    }

    [Fact]
    public void Activity_without_data_has_a_row()
    {
        var register = Shops.Register with { Activities = [Shops.Orders with { DataItems = [] }] };
        Assert.All(Enum.GetValues<RecordPreset>(), p =>
        {
            var table = RecordOfProcessing.ForController(register, p);
            Assert.Equal(["People who order (customers) / Children"], table.Cells("dataSubjects"));
            Assert.Equal(["The carrier (carriers and logistics) / The host (processor; Sweden)"], table.Cells("recipients"));
        });
    }

    [Fact]
    public void Denial_is_no_silence()
    {
        var activity = Shops.Orders with { Transfers = [], DataItems = [.. Shops.Orders.DataItems.Select(i => i with { Transfers = [] })] };
        var silent = Shops.Register with { Activities = [activity] };
        Assert.Equal(["", "", ""], RecordOfProcessing.ForController(silent).Cells("transfers"));

        var denied = silent with { Never = [new() { Practice = DataPractice.Transfers, Origin = activity.Origin }] };
        Assert.All(RecordOfProcessing.ForController(denied).Cells("transfers"), c => Assert.Equal("None: transfers out of the EU/EEA declared never to happen", c));
        Assert.All(RecordOfProcessing.ForController(denied).Cells("recipients"), c => Assert.DoesNotContain("None", c, StringComparison.Ordinal));
    }

    [Fact]
    public void Processors_record_is_apart()
    {
        Assert.All(Enum.GetValues<RecordPreset>(), p => Assert.All(RecordOfProcessing.ForController(Shops.Register, p).Rows, r => Assert.Equal("orders", r.ActivityId)));

        var table = RecordOfProcessing.ForProcessor(Shops.Register);
        Assert.Equal(
            ["activityId", "activity", "processor", "representative", "dpo", "onBehalfOf", "agreement", "purposes", "dataSubjects", "dataCategories", "dataItems", "recipients", "subProcessors", "transfers", "safeguards", "retention", "security", "systems", "owner", "reviewed", "hash"],
            table.Columns.Select(c => c.Key));
        Assert.Equal(["hosting", "hosting"], table.Cells("activityId"));
        Assert.Equal(["First AB (dpo@first.example)", "Second AB"], table.Cells("onBehalfOf"));
        Assert.Equal(["A-1", "A-2 (agreed: confidentiality)"], table.Cells("agreement"));
        Assert.All(table.Cells("processor"), c => Assert.StartsWith("Shop AB", c, StringComparison.Ordinal));
        Assert.Equal(["Purchases and transactions", "Purchases and transactions"], table.Cells("dataCategories"));
        Assert.Empty(RecordOfProcessing.ForProcessor(Shops.Register with { Activities = [Shops.Orders] }).Rows);
    }

    [Fact]
    public void Security_is_a_column_only_for_those_who_may_read_it_and_never_holds_what_is_internal()
    {
        var security = RecordOfProcessing.ForController(Shops.Register).Cells("security");
        Assert.Equal("backups every night (backups) / Access only for those who need it", security[0]);
        Assert.Equal("backups every night (backups) / Access only for those who need it / Address: encrypted", security[1]);

        Assert.All(Enum.GetValues<RecordPreset>(), p => Assert.DoesNotContain(RecordOfProcessing.ForController(Shops.Register, p, withSecurity: false).Columns, c => c.Key == "security"));
        Assert.DoesNotContain(RecordOfProcessing.ForProcessor(Shops.Register, withSecurity: false).Columns, c => c.Key == "security");
    }

    [Fact]
    public void Record_of_an_app_that_is_compiled()
    {
        var register = Registered.App("""
            [DataSubject("Customers")] public class Customer { [PersonalData(DataCategory.Contact)] public required string Email { get; set; } }
            [ProcessingActivity("deliver"), Processes(typeof(Customer)), LegalBasis(Article6.Contract)] public class Delivery;
            [ProcessingActivity("host"), Processes(typeof(Customer)), ProcessorFor("Big AB")] public class Hosting;
            """);
        Assert.Equal(["Art. 6(1)(b) Contract"], RecordOfProcessing.ForController(register).Cells("legalBasis"));
        Assert.Equal(["Email"], RecordOfProcessing.ForController(register).Cells("dataItems"));
        Assert.Equal(["Big AB"], RecordOfProcessing.ForProcessor(register).Cells("onBehalfOf"));
    }
}
