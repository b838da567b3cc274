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
            "Record of processing activities",
            from activity in register.Activities
            where activity.ProcessorFor.Count == 0
            from use in layout.IsByData ? DataUse.Of(activity) : [DataUse.Whole(activity)]
            select new Subject(register, activity, use),
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
            "Record of processing on behalf of controllers",
            from activity in register.Activities
            from processorFor in activity.ProcessorFor
            select new Subject(register, activity, DataUse.Whole(activity)) { ProcessorFor = processorFor },
            withSecurity);
    }
}
