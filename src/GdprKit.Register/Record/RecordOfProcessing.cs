using GdprKit.Register.Record;

namespace GdprKit.Register;

/// <summary>
/// The records of processing activities that GDPR Art. 30 asks for: the controller's (30(1)) and, apart from it, the processor's (30(2)).
/// They are for the authority (30(4)) and the organisation itself: they hold names, agreements and reasons that no notice tells.
/// </summary>
public static class RecordOfProcessing
{
    /// <summary>The controller's record: all activities but those that are done on behalf of others.</summary>
    /// <param name="register">The register.</param>
    /// <param name="preset">Which columns it has.</param>
    /// <param name="withSecurity">Whether it describes security (Art. 30(1)(g)); otherwise it has no column for it.</param>
    /// <returns>The record.</returns>
    public static RecordTable ForController(ProcessingRegister register, RecordPreset preset = RecordPreset.Full, bool withSecurity = true)
    {
        ArgumentNullException.ThrowIfNull(register);
        var layout = Layouts.Of(preset);
        return TableBuilder.Build(
            register,
            layout,
            ("title", "sheet-controller"),
            (words, sayings) =>
            from activity in register.Activities
            where activity.ProcessorFor.Count == 0
            let say = new Entries(words, activity, sayings)
            from use in layout.IsByData ? DataUse.Of(activity) : [DataUse.Whole(activity)]
            select new Subject(register, activity, use, say),
            withSecurity);
    }

    /// <summary>The processor's record: the activities that are done on behalf of others, a row for each controller.</summary>
    /// <param name="register">The register.</param>
    /// <param name="withSecurity">Whether it describes security (Art. 30(2)(d)); otherwise it has no column for it.</param>
    /// <returns>The record.</returns>
    public static RecordTable ForProcessor(ProcessingRegister register, bool withSecurity = true)
    {
        ArgumentNullException.ThrowIfNull(register);
        return TableBuilder.Build(
            register,
            Layouts.Processor,
            ("title-processor", "sheet-processor"),
            (words, sayings) =>
            from activity in register.Activities
            let say = new Entries(words, activity, sayings)
            from processorFor in activity.ProcessorFor
            select new Subject(register, activity, DataUse.Whole(activity), say) { ProcessorFor = processorFor },
            withSecurity);
    }

    /// <summary>Who processes for the organisation (Art. 28) and what leaves the EU/EEA (Art. 44): a row for each such recipient, and for each transfer to nobody in particular.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The overview.</returns>
    public static RecordTable ProcessorsAndTransfers(ProcessingRegister register) => Overview(register, Layouts.Transfers, ("title-transfers", "sheet-transfers"), DataUse.ByRecipient);

    /// <summary>Until when what is kept (Art. 30(1)(f)): a row for each rule of an activity.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The overview.</returns>
    public static RecordTable TimeLimits(ProcessingRegister register) => Overview(register, Layouts.Retention, ("title-retention", "sheet-retention"), DataUse.ByRetention);

    /// <summary>All of these, as the sheets of one workbook.</summary>
    /// <param name="register">The register.</param>
    /// <param name="preset">Which columns the controller's record has.</param>
    /// <param name="withSecurity">Whether the records describe security; otherwise they have no column for it.</param>
    /// <returns>The controller's record, the processor's, processors and transfers, and time limits.</returns>
    public static IReadOnlyList<RecordTable> Sheets(ProcessingRegister register, RecordPreset preset = RecordPreset.Full, bool withSecurity = true) =>
        [ForController(register, preset, withSecurity), ForProcessor(register, withSecurity), ProcessorsAndTransfers(register), TimeLimits(register)];

    private static RecordTable Overview(ProcessingRegister register, Layout layout, (string Title, string Name) kind, Func<ProcessingActivity, IEnumerable<DataUse>> uses)
    {
        ArgumentNullException.ThrowIfNull(register);
        return TableBuilder.Build(
            register,
            layout,
            kind,
            (words, sayings) => from activity in register.Activities let say = new Entries(words, activity, sayings) from use in uses(activity) select new Subject(register, activity, use, say),
            withSecurity: false);
    }
}
