using System.Text.Json;
using GdprKit.Register.Serialization;

namespace GdprKit.Register;

/// <summary>
/// Erases again after a restore (GDPR Art. 17, 5(1)(e)): a backup holds people who were erased since it was made. Keep the list of erasures where a restore
/// does not reach it, by <see cref="ExportAsync"/>; after a restore, and before the app serves anybody, import it and run.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="stores">Where the data lies.</param>
/// <param name="ledger">The list of erasures.</param>
/// <param name="keys">How people are known.</param>
public sealed class ErasureReplay(ProcessingRegister register, IEnumerable<IPersonalDataStore> stores, IErasureLedger ledger, IDataSubjectKeys keys)
{
    private readonly IPersonalDataStore[] _stores = [.. stores];

    /// <summary>Erases everybody in the stores whom the list of erasures knows, as it was decided then. Recipients were told then, and are not told again.</summary>
    /// <param name="since">From when on erasures count: the time of the backup; <see langword="null"/>: all. Somebody who came back after an erasure under the same key would be erased as well.</param>
    /// <param name="cancellationToken">Stops it; it can be run again.</param>
    /// <returns>How many people were erased again.</returns>
    public async Task<int> RunAsync(DateTimeOffset? since = null, CancellationToken cancellationToken = default)
    {
        var erased = (await ledger.ListAsync(since, cancellationToken).ConfigureAwait(false)).Where(r => r.Hash.Length > 0).ToLookup(r => r.Hash, StringComparer.Ordinal);
        if (erased.Count == 0) return 0;

        var found = new Dictionary<DataSubjectKey, ErasureRecord>();
        foreach (var store in _stores)
        {
            await foreach (var held in store.SubjectsAsync(cancellationToken).ConfigureAwait(false))
            {
                // A folder may be named by a key that nobody has any more: that is no reason to leave the others.
                var subject = keys.Find(held) ?? held;
                // The list may know them by what the register called them then.
                if (register.SubjectIds(subject.Subject).SelectMany(id => erased[HashOf(subject with { Subject = id })]).LastOrDefault() is { } record) found[subject] = record;
            }
        }

        foreach (var (subject, record) in found)
        {
            var order = new ErasureOrder { Subject = subject, Keep = record.Keep.Where(k => register.FindActivity(k.Key) is not null).ToDictionary() };
            foreach (var store in _stores) await store.EraseAsync(order, cancellationToken).ConfigureAwait(false);
        }

        return found.Count;
    }

    /// <summary>Writes the list of erasures: JSON, a line each.</summary>
    /// <param name="output">Where to write. It stays open.</param>
    /// <param name="since">From when on; <see langword="null"/>: all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task ExportAsync(Stream output, DateTimeOffset? since = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var record in await ledger.ListAsync(since, cancellationToken).ConfigureAwait(false))
        {
            await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(record, ExportJson.Web.ErasureRecord), cancellationToken).ConfigureAwait(false);
            await output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a list of erasures that <see cref="ExportAsync"/> wrote.</summary>
    /// <param name="input">The list.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many erasures were new.</returns>
    /// <exception cref="FormatException">A line is none of the list.</exception>
    public async Task<int> ImportAsync(Stream input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var reader = new StreamReader(input, leaveOpen: true);
        var records = new List<ErasureRecord>();
        while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length == 0) continue;
            try
            {
                records.Add(JsonSerializer.Deserialize(line, ExportJson.Web.ErasureRecord)!);
            }
            catch (JsonException e)
            {
                throw new FormatException($"Line {records.Count + 1} is no entry of a list of erasures.", e);
            }
        }

        return await ledger.ImportAsync(records, cancellationToken).ConfigureAwait(false);
    }

    private string HashOf(DataSubjectKey subject) => ledger.HashOf(subject) ?? throw new InvalidOperationException("Nobody can be found again without the key of the hashes: set ErasureOptions.SubjectHashKey to that with which the list was made.");
}
