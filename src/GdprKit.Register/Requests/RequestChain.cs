using System.Globalization;
using System.Text;
using GdprKit.Declarations.Fragments;

namespace GdprKit.Register;

/// <summary>Chains the entries of a request by their hashes. Each request has a chain of its own, so that one can be removed when its time is over.</summary>
internal static class RequestChain
{
    /// <summary>Where the chain begins: with whose request it is and when it was received.</summary>
    public static string Start(Guid id, DataSubjectKey subject, DateTimeOffset receivedAt) => Hash.Of(Text([id.ToString(), subject.Subject, subject.Key, Time(receivedAt)]));

    /// <summary>The entry with its place in the chain.</summary>
    public static RequestEntry After(RequestHeader before, RequestEntry entry)
    {
        var next = entry with { Request = before.Id, Number = before.Entries + 1, Previous = before.Head };
        return next with { Hash = Of(next) };
    }

    public static RequestVerification Verify(RequestHeader header, IReadOnlyList<RequestEntry> entries)
    {
        var previous = Start(header.Id, header.Subject, header.ReceivedAt);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Number != i + 1) return new($"Entry {i + 1} is missing.", i + 1);
            if (entry.Previous != previous) return new(i == 0 ? "The request is not as it was received." : $"Entry {i + 1} does not follow entry {i}: one of them was replaced.", i + 1);
            if (entry.Hash != Of(entry)) return new($"Entry {i + 1} was changed.", i + 1);
            previous = entry.Hash;
        }

        return entries.Count == header.Entries && header.Head == previous ? new() : new($"The last entries are missing: there were {header.Entries}, and there are {entries.Count}.", entries.Count + 1);
    }

    private static string Of(RequestEntry e) => Hash.Of(Text(
    [
        e.Previous,
        e.Request.ToString(),
        Number(e.Number),
        Time(e.At),
        e.Step.ToString(),
        e.By,
        Number((int)e.Rights),
        Number((int)e.Channel),
        e.Acting.ToString(),
        e.Identity?.ToString(),
        e.Outcome?.ToString(),
        e.Exemption?.ToString(),
        e.Reason,
        e.Count is { } count ? Number(count) : null,
        e.Reference,
    ]));

    /// <summary>With their lengths, so that nothing can move from one to the next; what is missing is not what is empty.</summary>
    private static string Text(string?[] fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields) text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return text.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
