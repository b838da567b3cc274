using GdprKit.Register;

namespace GdprKit.AspNetCore.Personal;

/// <summary>A request, as the person or the officer sees it.</summary>
internal sealed record RequestView
{
    public required Guid Id { get; init; }

    public required DataRight[] Rights { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required Via Channel { get; init; }

    public required ActingPerson By { get; init; }

    public required RequestStatus Status { get; init; }

    public DateOnly? DueOn { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>The months by which it was extended.</summary>
    public int Extension { get; init; }

    public IdentityCheck? Identity { get; init; }

    public required DecisionView[] Decisions { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whose it is, in the officer's inbox.</summary>
    public string? Subject { get; init; }

    /// <inheritdoc cref="Subject"/>
    public string? Key { get; init; }

    public static RequestView Of(PersonalCall call, DataSubjectRequest request, bool isOfficer) => new()
    {
        Id = request.Id,
        Rights = DataRights.Each(request.Rights),
        ReceivedAt = request.ReceivedAt,
        Channel = request.Channel,
        By = request.By,
        Status = request.Status,
        DueOn = request.DueOn,
        IsOverdue = request.IsOverdue(call.Service<DataSubjectRequests>().Calendar.Day(call.Now)),
        Extension = request.Extension,
        Identity = request.Identity,
        Decisions = [.. request.Decisions.Select(d => new DecisionView(d.Right, d.Outcome, d.Exemption, d.Reason, d.IsDone))],
        ClosedAt = request.ClosedAt,
        Subject = isOfficer ? request.Subject.Subject : null,
        Key = isOfficer ? request.Subject.Key : null,
    };
}
