namespace GdprKit.Register;

/// <summary>Knows whether the time is over for which an activity keeps the data of one person. <see cref="ProcessingGate"/> asks all that are registered, and only where nothing else forbids the use.</summary>
public interface IRetentionCheck
{
    /// <summary>Whether no row of the person is left that the activity still needs, while there are rows.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it is over.</returns>
    Task<bool> IsOverAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken);
}
