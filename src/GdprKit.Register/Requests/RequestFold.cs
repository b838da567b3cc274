namespace GdprKit.Register;

/// <summary>Makes a request of its entries.</summary>
internal sealed class RequestFold(RequestCalendar calendar, RequestOptions options)
{
    public DataSubjectRequest Of(RequestHeader header, IReadOnlyList<RequestEntry> entries)
    {
        // Somebody may have removed it, which is for Verify to say.
        var first = entries.FirstOrDefault(e => e.Step == RequestStep.Received);
        var decisions = Decisions(entries);
        var closed = entries.LastOrDefault(e => e.Step == RequestStep.Closed);
        var extension = (int)entries.Where(e => e.Step == RequestStep.Extended).Sum(e => e.Count ?? 0);
        var awaiting = entries.LastOrDefault(e => e.Step is RequestStep.IdentityAsked or RequestStep.IdentityConfirmed)?.Step == RequestStep.IdentityAsked;
        var received = calendar.Day(header.ReceivedAt);
        var suspended = Suspended(received, entries);
        return new()
        {
            Id = header.Id,
            Subject = header.Subject,
            Rights = first?.Rights ?? DataRight.Unspecified,
            ReceivedAt = header.ReceivedAt,
            Channel = first?.Channel ?? Via.Unspecified,
            By = first?.Acting ?? ActingPerson.DataSubject,
            Status = closed is not null ? RequestStatus.Closed
                : decisions.Aggregate(DataRight.Unspecified, (rights, d) => rights | d.Right) == first?.Rights ? RequestStatus.Decided
                : awaiting ? RequestStatus.AwaitingIdentity : RequestStatus.Open,
            DueOn = suspended is { } days ? calendar.Due(received, extension, days) : null,
            ExtendableUntil = suspended is { } still ? calendar.Due(received, 0, still) : null,
            Extension = extension,
            Identity = entries.LastOrDefault(e => e.Step == RequestStep.IdentityConfirmed)?.Identity,
            Decisions = decisions,
            ClosedAt = closed?.At,
            Entries = entries,
        };
    }

    /// <summary>The days during which the time stood still; <see langword="null"/>: it does now.</summary>
    private int? Suspended(DateOnly received, IReadOnlyList<RequestEntry> entries)
    {
        var days = 0;
        DateOnly? since = null;
        foreach (var entry in entries)
        {
            var day = calendar.Day(entry.At);
            if (entry.Step == RequestStep.IdentityAsked && day <= received.AddDays(options.AskIdentityWithinDays)) since = day;
            // A refusal for want of identity ends it as well.
            if (entry.Step is not (RequestStep.IdentityConfirmed or RequestStep.Decided) || since is not { } from) continue;
            days += day.DayNumber - from.DayNumber;
            since = null;
        }

        return since is null ? days : null;
    }

    private static RequestDecision[] Decisions(IReadOnlyList<RequestEntry> entries) =>
    [
        .. entries.Where(e => e.Step == RequestStep.Decided)
            .Select(d => new RequestDecision(d.Rights, d.Outcome!.Value, d.Exemption, d.Reason, entries.Any(e => e.Step == RequestStep.Done && e.Rights == d.Rights))),
    ];
}
