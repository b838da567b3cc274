using static GdprKit.Register.Record.Columns;

namespace GdprKit.Register.Record;

/// <summary>
/// The columns of each preset. An authority's template may ask what no code can say (whether a breach occurred, whether the schedule is
/// followed); such a column would be empty in every row and is left out.
/// </summary>
internal static class Layouts
{
    /// <summary>GDPR Art. 30(2).</summary>
    public static Layout Processor { get; } = new(
        "processor",
        false,
        ActivityId,
        Title,
        ProcessorItself,
        Representative,
        Officer,
        OnBehalfOf,
        Agreement,
        Purposes,
        DataSubjects,
        DataCategories,
        DataItems,
        Recipients,
        SubProcessors,
        Columns.Transfers,
        Safeguards,
        Columns.Retention,
        Security,
        Systems,
        Owner,
        Reviewed,
        Hash);

    /// <summary>Who processes for the controller (Art. 28), and what leaves the EU/EEA (Art. 44): a row for each such recipient or transfer.</summary>
    public static Layout Transfers { get; } = new(
        "transfers",
        true,
        ActivityId,
        Title,
        Recipients,
        Processors,
        DataSubjects,
        DataCategories,
        DataItems,
        Columns.Transfers,
        Safeguards);

    /// <summary>Until when what is kept (Art. 30(1)(f)): a row for each rule.</summary>
    public static Layout Retention { get; } = new(
        "retention",
        true,
        ActivityId,
        Title,
        DataSubjects,
        DataCategories,
        DataItems,
        Columns.Retention);

    private static Layout Full { get; } = new(
        "full",
        true,
        ActivityId,
        Title,
        Controllers,
        JointControllers,
        Representative,
        Officer,
        Purposes,
        LegalBases,
        Law,
        LegitimateInterest,
        BalancingTest,
        Article9Conditions,
        Article10Grounds,
        DataSubjects,
        DataCategories,
        DataItems,
        Special,
        Source,
        Obligation,
        Recipients,
        Processors,
        Columns.Transfers,
        Safeguards,
        Columns.Retention,
        Security,
        Columns.Rights,
        Consents,
        DeclaredRights,
        Decisions,
        Profiles,
        Assessment,
        Systems,
        Never,
        Owner,
        Reviewed,
        Hash);

    private static Layout Imy { get; } = new(
        "imy",
        false,
        Title,
        Controllers,
        JointControllers,
        Representative,
        Officer,
        Purposes,
        DataSubjects,
        DataCategories,
        DataItems,
        Recipients,
        Columns.Transfers,
        Safeguards,
        Columns.Retention,
        Security);

    private static Layout Datatilsynet { get; } = new(
        "datatilsynet",
        true,
        Title,
        Controllers,
        JointControllers,
        Representative,
        Officer,
        Purposes,
        DataSubjects,
        DataCategories,
        DataItems,
        Special,
        Recipients,
        Columns.Transfers,
        Safeguards,
        Columns.Retention,
        Security,
        LegalBases);

    private static Layout Cnil { get; } = new(
        "cnil",
        true,
        Title,
        ActivityId,
        Reviewed,
        Controllers,
        Officer,
        Representative,
        JointControllers,
        Purposes,
        DataSubjects,
        DataCategories,
        DataItems,
        Special,
        Columns.Retention,
        Recipients,
        Processors,
        Columns.Transfers,
        Safeguards,
        Security,
        LegalBases,
        Assessment);

    private static Layout Ico { get; } = new(
        "ico",
        false,
        Owner,
        Title,
        Controllers,
        Officer,
        Representative,
        Purposes,
        JointControllers,
        DataSubjects,
        DataCategories,
        DataItems,
        Recipients,
        Processors,
        Columns.Transfers,
        Safeguards,
        Columns.Retention,
        Security,
        LegalBases,
        Article9Conditions,
        LegitimateInterest,
        BalancingTest,
        Columns.Rights,
        Decisions,
        Profiles,
        Source,
        Consents,
        Systems,
        Assessment);

    public static Layout Of(RecordPreset preset) => preset switch
    {
        RecordPreset.Full => Full,
        RecordPreset.Imy => Imy,
        RecordPreset.Datatilsynet => Datatilsynet,
        RecordPreset.Cnil => Cnil,
        RecordPreset.Ico => Ico,
        _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, null),
    };
}
