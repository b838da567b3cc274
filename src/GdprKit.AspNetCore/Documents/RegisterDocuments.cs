using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Documents;

/// <summary>The documents of one register, each rendered when it is first asked for, and once: the register never changes while the app runs.</summary>
internal sealed class RegisterDocuments
{
    private static readonly ConditionalWeakTable<ProcessingRegister, RegisterDocuments> All = [];

    private readonly Lazy<ProcessingRegister>[] _facts;
    private readonly ConcurrentDictionary<RegisterView, Lazy<ServedDocument>> _json = new();
    private readonly ConcurrentDictionary<(RegisterView View, string? RecordsAt), (IReadOnlyList<RegisterFinding> Findings, ServedDocument Document)> _pages = new();
    private readonly RecordDocuments _records = new();

    private RegisterDocuments(ProcessingRegister register)
    {
        _facts = [.. Enum.GetValues<RegisterView>().Select(view => new Lazy<ProcessingRegister>(() => FactsOf(register, view)))];
    }

    /// <summary>Endpoints and the health check share them without a service of their own.</summary>
    public static RegisterDocuments Of(ProcessingRegister register) => All.GetValue(register, r => new(r));

    /// <summary>The register as far as a view has it.</summary>
    public ProcessingRegister Facts(RegisterView view) => _facts[(int)view].Value;

    /// <summary>The register itself, as JSON.</summary>
    /// <param name="view">What the reader gets.</param>
    public ServedDocument Json(RegisterView view) =>
        _json.GetOrAdd(view, static (v, documents) => new(() => new(JsonSerializer.SerializeToUtf8Bytes(documents.Facts(v), WithheldProperties.Json(v)), "application/json")), this).Value;

    /// <summary>The register itself, as a page.</summary>
    /// <param name="view">What the reader gets.</param>
    /// <param name="recordsAt">Where the page's records are: one of the few places at which the app serves them.</param>
    /// <param name="findings">What the running app lacks: most often the same as before.</param>
    public ServedDocument Page(RegisterView view, string? recordsAt, IReadOnlyList<RegisterFinding> findings)
    {
        if (_pages.TryGetValue((view, recordsAt), out var known) && known.Findings.SequenceEqual(findings)) return known.Document;

        var page = new ServedDocument(RegisterHtml.Render(Facts(view), view, recordsAt, findings), "text/html; charset=utf-8", RegisterHtml.ContentSecurityPolicy);
        _pages[(view, recordsAt)] = (findings, page);
        return page;
    }

    /// <summary>A record, as CSV, XLSX, HTML or Markdown.</summary>
    public ServedDocument Get(RegisterView view, RegisterFormat format, RecordChoice choice) => _records.Get(Facts(view), view, format, choice);

    private static ProcessingRegister FactsOf(ProcessingRegister register, RegisterView view) => view switch
    {
        RegisterView.Full => register,
        RegisterView.WithoutSecurity => WithoutSecurity.Of(register),
        _ => PublicFacts.Of(register),
    };
}
