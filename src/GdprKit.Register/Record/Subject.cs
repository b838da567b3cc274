using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Record;

/// <summary>What a row of the record is about.</summary>
/// <param name="Register">The register.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Use">The part of its data.</param>
/// <param name="Say">How it is put into words.</param>
internal sealed record Subject(ProcessingRegister Register, ProcessingActivity Activity, DataUse Use, Entries Say)
{
    public Words Words => Say.Words;

    /// <summary>On whose behalf, in the processor's record.</summary>
    public ProcessorFor? ProcessorFor { get; init; }

    /// <summary>Whether it is declared, here or for all activities, that this is never done.</summary>
    public bool Never(DataPractice practice) => Activity.Never.Concat(Register.Never).Any(d => d.Practice == practice);
}
