using GdprKit.AspNetCore.Personal;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>One request with all that the officer knows of it.</summary>
internal sealed record RequestFile
{
    public required RequestView Request { get; init; }

    /// <summary>The rights that are not decided yet.</summary>
    public required IReadOnlyList<DataRight> Undecided { get; init; }

    /// <summary>Of which activities one has to be chosen for what was granted and is not done.</summary>
    public required IReadOnlyList<ActivityOption> Choices { get; init; }

    public required IReadOnlyList<StepView> Steps { get; init; }

    /// <summary>Whether the log is as it was written.</summary>
    public required bool IsIntact { get; init; }

    /// <summary>What of it is not.</summary>
    public string? Problem { get; init; }

    public required IReadOnlyList<RecipientView> Recipients { get; init; }
}
