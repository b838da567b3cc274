namespace GdprKit.Register;

/// <summary>
/// The requests of people (GDPR Art. 12, 15–22), from receipt to answer: each step is an entry of a log that only grows, chained by hash, and a step that cannot follow is
/// refused in words. It holds who asked for what and what was decided, and no payload.
/// </summary>
public abstract class DataSubjectRequests
{
    private const int Attempts = 20;

    private readonly IDataSubjectKeys _keys;
    private readonly TimeProvider _clock;
    private readonly RequestOptions _options;
    private readonly RequestFold _fold;

    /// <summary>Stores of GdprKit are made of it.</summary>
    /// <param name="register">The register, whose controller has a country with public holidays, and a time zone.</param>
    /// <param name="keys">How people are known.</param>
    /// <param name="options">The options.</param>
    /// <param name="clock">The time.</param>
    private protected DataSubjectRequests(ProcessingRegister register, IDataSubjectKeys keys, RequestOptions options, TimeProvider clock)
    {
        (Register, _keys, _options, _clock) = (register, keys, options, clock);
        Calendar = new(register.Controller?.Country, new RetentionCalendar(register.Controller).TimeZone);
        _fold = new(Calendar, options);
    }

    /// <summary>How time is counted.</summary>
    public RequestCalendar Calendar { get; }

    private protected ProcessingRegister Register { get; }

    /// <summary>Enters a request.</summary>
    /// <param name="received">Who asks for what.</param>
    /// <param name="by">Who enters it, by role; <see langword="null"/>: the person does, on a page of the app.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">It does not say for what is asked, or by which mandate; nobody can have the key.</exception>
    public async Task<DataSubjectRequest> ReceiveAsync(ReceivedRequest received, string? by = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(received);
        var now = _clock.GetStoredNow();
        RequestRules.RequireReceivable(received, now);
        var (id, subject, at) = (Guid.CreateVersion7(now), _keys.Canonical(received.Subject), (received.ReceivedAt ?? now).ToStored());
        var header = new RequestHeader(id, subject, at, 0, RequestChain.Start(id, subject, at));
        var entry = RequestChain.After(header, Draft(RequestStep.Received, by) with { Rights = received.Rights, Channel = received.Channel, Acting = received.By, Reference = received.Mandate });
        header = header with { Entries = 1, Head = entry.Hash };
        await CreateAsync(header, entry, cancellationToken);
        return _fold.Of(header, [entry]);
    }

    /// <summary>Enters that the person was asked who they are, for which there must be reasonable doubt (Art. 12(6)). If that was done soon, the time stands still until they answer.</summary>
    /// <param name="id">The request.</param>
    /// <param name="check">What they were asked for.</param>
    /// <param name="by">Who asked, by role.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">The step cannot follow; the message says why.</exception>
    public Task<DataSubjectRequest> AskIdentityAsync(Guid id, IdentityCheck check, string by, CancellationToken cancellationToken = default) => StepAsync(id, by, RequestStep.IdentityAsked, (request, entry) =>
    {
        RequestRules.RequireCanAsk(request);
        return entry with { Identity = check };
    }, cancellationToken);

    /// <summary>Enters that it is sure who the person is.</summary>
    /// <param name="id">The request.</param>
    /// <param name="check">How it was made sure.</param>
    /// <param name="by">Who did, by role.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">The step cannot follow; the message says why.</exception>
    public Task<DataSubjectRequest> ConfirmIdentityAsync(Guid id, IdentityCheck check, string by, CancellationToken cancellationToken = default) => StepAsync(id, by, RequestStep.IdentityConfirmed, (request, entry) =>
    {
        RequestRules.RequireCanConfirm(request);
        return entry with { Identity = check };
    }, cancellationToken);

    /// <summary>Extends the time by one or two months, of which the person was told with the reason (Art. 12(3)).</summary>
    /// <param name="id">The request.</param>
    /// <param name="months">By how many months.</param>
    /// <param name="why"><see cref="Exemption.Complexity"/> or <see cref="Exemption.HighVolume"/>.</param>
    /// <param name="reason">The reason that the person was told, without personal data.</param>
    /// <param name="by">Who decided it, by role.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">The step cannot follow, as after the first month; the message says why.</exception>
    public Task<DataSubjectRequest> ExtendAsync(Guid id, int months, Exemption why, string reason, string by, CancellationToken cancellationToken = default) => StepAsync(id, by, RequestStep.Extended, (request, entry) =>
    {
        RequestRules.RequireCanExtend(request, months, why, reason, Calendar.Day(entry.At));
        return entry with { Count = months, Exemption = why, Reason = reason };
    }, cancellationToken);

    /// <summary>Decides one of the rights that were asked for.</summary>
    /// <param name="id">The request.</param>
    /// <param name="right">The right.</param>
    /// <param name="outcome">How.</param>
    /// <param name="by">Who decided it, by role.</param>
    /// <param name="exemption">Why not, or not in full.</param>
    /// <param name="reason">Why, in the words that the person is told, without personal data.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">The step cannot follow, or the exemption is none for this right; the message says why.</exception>
    public Task<DataSubjectRequest> DecideAsync(Guid id, DataRight right, RequestOutcome outcome, string by, Exemption? exemption = null, string? reason = null, CancellationToken cancellationToken = default) =>
        StepAsync(id, by, RequestStep.Decided, (request, entry) =>
        {
            RequestRules.RequireCanDecide(request, right, outcome, exemption, reason);
            return entry with { Rights = right, Outcome = outcome, Exemption = exemption, Reason = reason };
        }, cancellationToken);

    /// <summary>Enters that something was done that was granted.</summary>
    /// <param name="id">The request.</param>
    /// <param name="right">The right.</param>
    /// <param name="by">Who did it, by role.</param>
    /// <param name="count">How many rows it was about.</param>
    /// <param name="reference">The hash of what was handed over, or where the protocol is kept.</param>
    /// <param name="remains">What was not done, and why: of an erasure what stays, by which law and until when. The person reads it; without personal data.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">The step cannot follow, as where it is not entered how it was made sure who the person is; the message says why.</exception>
    public Task<DataSubjectRequest> DoneAsync(Guid id, DataRight right, string by, long? count = null, string? reference = null, string? remains = null, CancellationToken cancellationToken = default) => StepAsync(id, by, RequestStep.Done, (request, entry) =>
    {
        RequestRules.RequireCanDo(request, right);
        return entry with { Rights = right, Count = count, Reference = reference, Reason = remains };
    }, cancellationToken);

    /// <summary>Queues what recipients of the person's data have to be told (Art. 19): <see cref="IRecipientNotifications"/> has it. Where an erasure or a rectification of this request has queued them already, that is entered.</summary>
    /// <param name="id">The request.</param>
    /// <param name="right">Of what: rectification, erasure or restriction.</param>
    /// <param name="by">Who did it, by role.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">The step cannot follow; the message says why.</exception>
    public async Task<DataSubjectRequest> NotifyRecipientsAsync(Guid id, DataRight right, string by, CancellationToken cancellationToken = default)
    {
        var queued = await QueuedAsync(id, right, cancellationToken);
        return await StepAsync(id, by, RequestStep.RecipientsQueued, (request, entry) =>
        {
            RequestRules.RequireCanTellRecipients(request, right);
            return entry with { Rights = right, Count = queued ?? RequestRecipients.Of(Register, request.Subject).Length };
        }, cancellationToken);
    }

    /// <summary>Enters that the person was answered.</summary>
    /// <param name="id">The request.</param>
    /// <param name="by">Who answered, by role.</param>
    /// <param name="reference">The hash of the answer, or where it is kept.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="InvalidOperationException">Something is not decided, done or told; the message says what.</exception>
    public Task<DataSubjectRequest> CloseAsync(Guid id, string by, string? reference = null, CancellationToken cancellationToken = default) => StepAsync(id, by, RequestStep.Closed, (request, entry) =>
    {
        RequestRules.RequireCanClose(request);
        return entry with { Reference = reference };
    }, cancellationToken);

    /// <summary>A request.</summary>
    /// <param name="id">The request.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>It; <see langword="null"/>: there is none.</returns>
    public async Task<DataSubjectRequest?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        await LoadAsync(id, cancellationToken) is var (header, entries) ? _fold.Of(header, entries) : null;

    /// <summary>The requests that are not closed, those that are due first before others; those whose time stands still come last.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The requests of all people.</returns>
    public async Task<IReadOnlyList<DataSubjectRequest>> OpenAsync(CancellationToken cancellationToken = default) =>
        [.. (await LoadOpenAsync(cancellationToken)).Select(r => _fold.Of(r.Header, r.Entries)).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.ReceivedAt)];

    /// <summary>The requests that were answered, the last ones first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The requests of all people.</returns>
    public async Task<IReadOnlyList<DataSubjectRequest>> ClosedAsync(int most = 100, CancellationToken cancellationToken = default) =>
        [.. (await LoadClosedAsync(most, cancellationToken)).Select(r => _fold.Of(r.Header, r.Entries)).OrderByDescending(r => r.ClosedAt)];

    /// <summary>The requests of a person, newest first.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The requests.</returns>
    public async Task<IReadOnlyList<DataSubjectRequest>> OfAsync(DataSubjectKey subject, CancellationToken cancellationToken = default) =>
        [.. (await LoadOfAsync(_keys.Canonical(subject), cancellationToken)).Select(r => _fold.Of(r.Header, r.Entries)).OrderByDescending(r => r.ReceivedAt)];

    /// <summary>Whether the log of a request is as it was written: no entry changed, removed or moved.</summary>
    /// <param name="id">The request.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was found.</returns>
    /// <remarks>Whoever can write to the database can write a whole new chain. To notice that too, keep <see cref="RequestEntry.Hash"/> of the last entry elsewhere: the answer that the person gets is such a place.</remarks>
    public async Task<RequestVerification> VerifyAsync(Guid id, CancellationToken cancellationToken = default) =>
        await LoadAsync(id, cancellationToken) is var (header, entries) ? RequestChain.Verify(header, entries) : new("There is no such request.");

    /// <summary>Removes the requests that were closed longer ago than <see cref="RequestOptions.KeepClosedFor"/>, each with its whole log.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many.</returns>
    public Task<int> PurgeAsync(CancellationToken cancellationToken = default) => RemoveClosedBeforeAsync(RequestRetention.CutOff(_options.KeepClosedFor, _clock.GetStoredNow()), cancellationToken);

    private protected abstract Task CreateAsync(RequestHeader header, RequestEntry first, CancellationToken cancellationToken);

    private protected abstract Task<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)?> LoadAsync(Guid id, CancellationToken cancellationToken);

    private protected abstract Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadOpenAsync(CancellationToken cancellationToken);

    private protected abstract Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadClosedAsync(int most, CancellationToken cancellationToken);

    private protected abstract Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadOfAsync(DataSubjectKey subject, CancellationToken cancellationToken);

    /// <summary>Adds an entry, and what it has queued. <see langword="false"/>: another entry came first.</summary>
    private protected abstract Task<bool> TryAppendAsync(RequestHeader before, RequestEntry entry, CancellationToken cancellationToken);

    /// <summary>How many recipients an erasure or a rectification of a request has put into the outbox; <see langword="null"/>: there was none.</summary>
    private protected abstract Task<int?> QueuedAsync(Guid id, DataRight right, CancellationToken cancellationToken);

    private protected abstract Task<int> RemoveClosedBeforeAsync(DateTimeOffset cutOff, CancellationToken cancellationToken);

    private async Task<DataSubjectRequest> StepAsync(Guid id, string by, RequestStep step, Func<DataSubjectRequest, RequestEntry, RequestEntry> follow, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await LoadAsync(id, cancellationToken) is not var (header, entries)) throw new InvalidOperationException($"There is no request {id}.");
            var entry = RequestChain.After(header, follow(_fold.Of(header, entries), Draft(step, by)));
            if (await TryAppendAsync(header, entry, cancellationToken)) return _fold.Of(header with { Entries = entry.Number, Head = entry.Hash }, [.. entries, entry]);
        }

        throw new InvalidOperationException($"{Attempts} other steps of the same request came first; try again, in a new transaction.");
    }

    private RequestEntry Draft(RequestStep step, string? by) => new() { Request = default, Number = 0, At = _clock.GetStoredNow(), Step = step, By = by, Previous = "", Hash = "" };
}
