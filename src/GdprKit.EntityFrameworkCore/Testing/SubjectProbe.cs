using System.IO.Compression;
using System.Text;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>
/// A made-up person in a test's database, with a value that stands nowhere else in every tagged member of every type that leads to that
/// person. A test exports or erases the person by whatever means the app has, and asks the probe whether that was all. It needs no test framework.
/// </summary>
/// <example>
/// <code>
/// var probe = await SubjectProbe.CreateAsync(context, register, "customers");
/// await app.DownloadAsync(probe.Subject, stream);
/// probe.AssertExported(stream);
///
/// await app.EraseAsync(probe.Subject);
/// await probe.AssertErasedAsync(context, mayStay: "Order.Total");
/// </code>
/// </example>
public sealed class SubjectProbe
{
    private readonly ProcessingRegister _register;
    private readonly List<Marker> _markers;

    private SubjectProbe(ProcessingRegister register, DataSubjectKey subject, List<Marker> markers, List<string> unmarked)
    {
        (_register, Subject, _markers) = (register, subject, markers);
        Unmarked = [.. unmarked.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The person.</summary>
    public DataSubjectKey Subject { get; }

    /// <summary>The tagged members that have a marker: <c>Customer.Address.Street</c>.</summary>
    public IReadOnlyList<string> Members => [.. _markers.Select(m => m.Member)];

    /// <summary>Tagged members of types no value of which stands nowhere else, such as <see cref="bool"/>: about them the probe says nothing.</summary>
    public IReadOnlyList<string> Unmarked { get; }

    /// <summary>Adds the person to a database, with a row of each type that leads there, and rows of others without which these cannot be.</summary>
    /// <param name="context">The database of a test. What its change tracker holds is saved, and it is empty afterwards.</param>
    /// <param name="register">The register of the app.</param>
    /// <param name="subject">The identifier of the people in the register: <c>customers</c>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The probe.</returns>
    /// <exception cref="ArgumentException">The database holds nothing that identifies such people.</exception>
    public static async Task<SubjectProbe> CreateAsync(DbContext context, ProcessingRegister register, string subject, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(subject);
        var (markers, unmarked) = (new List<Marker>(), new List<string>());
        var key = await new ProbeRows(context, StoredData.Of(context.Model, register), subject, markers, unmarked).AddAsync(cancellationToken).ConfigureAwait(false);
        return new(register, new(subject, key), markers, unmarked);
    }

    /// <summary>Fails if an export misses the marker of a member, or holds one that is about somebody else.</summary>
    /// <param name="export">A text or a ZIP with texts, from its beginning if it can be sought. Numbers and times are looked for as JSON has them.</param>
    /// <exception cref="SubjectProbeException">It names the members.</exception>
    public void AssertExported(Stream export)
    {
        ArgumentNullException.ThrowIfNull(export);
        var text = Read(export);
        var missing = _markers.Where(m => !m.IsOfOthers && !text.Contains(m.Text, StringComparison.Ordinal)).Select(m => m.Member).ToArray();
        var others = _markers.Where(m => m.IsOfOthers && text.Contains(m.Text, StringComparison.Ordinal)).Select(m => m.Member).ToArray();
        var said = new List<string>(2);
        if (missing.Length > 0) said.Add($"The export misses {string.Join(", ", missing)}.");
        if (others.Length > 0) said.Add($"The export holds what is about somebody else: {string.Join(", ", others)}.");
        if (said.Count > 0) throw new SubjectProbeException(string.Join(' ', said));
    }

    /// <summary>Fails if a marker is left in the database, in whatever column.</summary>
    /// <param name="context">The database of the test.</param>
    /// <param name="mayStay">Where markers may be left, because a law has the data kept: <c>Order.Total</c>.</param>
    /// <exception cref="SubjectProbeException">It names the columns.</exception>
    public async Task AssertErasedAsync(DbContext context, params string[] mayStay)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(mayStay);
        var left = await MarkerSearch.InAsync(context, _register, _markers, default).ConfigureAwait(false);
        var places = left.Where(l => !mayStay.Contains(l.Place) && !mayStay.Contains(l.Marker.Member)).Select(l => l.Place == l.Marker.Member ? l.Place : $"{l.Place} (of {l.Marker.Member})").ToArray();
        if (places.Length > 0) throw new SubjectProbeException($"The erasure leaves {string.Join(", ", places)}.");
    }

    private static string Read(Stream export)
    {
        if (export.CanSeek) export.Position = 0;
        using var copy = new MemoryStream();
        export.CopyTo(copy);
        copy.Position = 0;
        if (copy.Length < 4 || copy.GetBuffer()[0] != 'P' || copy.GetBuffer()[1] != 'K') return Encoding.UTF8.GetString(copy.GetBuffer().AsSpan(0, (int)copy.Length));

        var text = new StringBuilder();
        using var archive = new ZipArchive(copy);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
