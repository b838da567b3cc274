using GdprKit.AspNetCore.Personal;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>What an erasure would do.</summary>
internal sealed record ErasureView
{
    public required RequestView Request { get; init; }

    public required IReadOnlyList<ErasureLine> Goes { get; init; }

    /// <summary>What must stay, and until when.</summary>
    public required IReadOnlyList<ErasureLine> Stays { get; init; }

    /// <summary>Who has to be told (Art. 19).</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The activities whose data may stay by decision.</summary>
    public required IReadOnlyList<ActivityOption> MayStay { get; init; }

    /// <summary>Those with which the plan was made.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    public static ErasureView Of(PersonalCall call, DataSubjectRequest request, ErasurePlan plan, IReadOnlyList<ActivityOption> mayStay, IReadOnlyList<string> kept) => new()
    {
        MayStay = mayStay,
        Kept = kept,
        Request = RequestView.Of(call, request, isOfficer: true),
        Goes = [.. plan.Steps.Where(s => s.Action != ErasureAction.Keep && s.Rows > 0).Select(ErasureLine.Of)],
        Stays = [.. plan.Steps.Where(s => s.Action == ErasureAction.Keep).Select(ErasureLine.Of)],
        Recipients = [.. plan.Recipients.Select(r => RecipientView.NameOf(call.Register, r))],
    };
}
