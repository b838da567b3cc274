namespace GdprKit.Register.Tests.Record;

/// <summary>The overviews beside the records.</summary>
public sealed class RecordSheetsTests
{
    [Fact]
    public void Each_processor_and_each_transfer_has_a_row_with_its_data()
    {
        var table = RecordOfProcessing.ProcessorsAndTransfers(Shops.Register);
        Assert.Equal(["activityId", "activity", "recipients", "processors", "dataSubjects", "dataCategories", "dataItems", "transfers", "safeguards"], table.Columns.Select(c => c.Key));
        // The carrier is neither a processor nor outside the EU/EEA.
        Assert.Equal(["The host (processor; Sweden)"], table.Cells("recipients"));
        Assert.Equal(["Name / Address / Allergies"], table.Cells("dataItems"));
        Assert.Equal(["The United States (to The host)"], table.Cells("transfers"));
        Assert.Equal(["The host (Sweden; agreement: DPA-1)"], table.Cells("processors"));
    }

    [Fact]
    public void Transfer_to_nobody_in_particular_and_to_another_recipient_has_a_row_as_well()
    {
        var orders = Shops.Orders with
        {
            Transfers = [Shops.Orders.Transfers[0] with { Recipient = null, Country = "JP" }, Shops.Orders.Transfers[0] with { Recipient = "carrier", Country = "IN" }],
            DataItems = [.. Shops.Orders.DataItems.Select((d, i) => d with { Transfers = i == 0 ? [0, 1] : [] })],
        };
        var table = RecordOfProcessing.ProcessorsAndTransfers(Shops.Register with { Activities = [orders] });
        Assert.Equal(["The carrier (carriers and logistics)", "The host (processor; Sweden)", ""], table.Cells("recipients"));
        Assert.Equal(["India (to The carrier)", "", "Japan"], table.Cells("transfers"));
        Assert.Equal(["Name / Address", "Name / Address / Allergies", "Name"], table.Cells("dataItems"));
    }

    [Fact]
    public void Each_time_limit_has_a_row_with_its_data()
    {
        var table = RecordOfProcessing.TimeLimits(Shops.Register);
        Assert.Equal(["3 years after the order is completed (then erased)", "until the meal is served (then erased)"], table.Cells("retention"));
        Assert.Equal(["Name / Address", "Allergies"], table.Cells("dataItems"));
        Assert.Equal(["People who order (customers) / Children", "Children"], table.Cells("dataSubjects"));
    }

    [Fact]
    public void Activity_without_data_concerns_all_its_people()
    {
        var table = RecordOfProcessing.TimeLimits(Shops.Register with { Activities = [Shops.Orders with { DataItems = [] }] });
        Assert.All(table.Cells("dataSubjects"), c => Assert.Equal("People who order (customers) / Children", c));
    }

    [Fact]
    public void Sheets_are_these_four_and_only_the_records_speak_of_security()
    {
        var sheets = RecordOfProcessing.Sheets(Shops.Register, RecordPreset.Imy, withSecurity: false);
        Assert.Equal(["Controller", "Processor", "Processors and transfers", "Time limits for erasure"], sheets.Select(s => s.Name));
        Assert.Equal(RecordOfProcessing.ForController(Shops.Register, RecordPreset.Imy, withSecurity: false).Columns, sheets[0].Columns);
        Assert.All(sheets, s => Assert.DoesNotContain(s.Columns, c => c.Key == "security"));
    }
}
