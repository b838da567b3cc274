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
    private readonly ConcurrentDictionary<(RegisterView View, RegisterFormat Format, string? RecordsAt), Lazy<ServedDocument>> _documents = new();
    private readonly RecordDocuments _records = new();

    private RegisterDocuments(ProcessingRegister register)
    {
        _facts = [.. Enum.GetValues<RegisterView>().Select(view => new Lazy<ProcessingRegister>(() => FactsOf(register, view)))];
    }

    /// <summary>Endpoints and the health check share them without a service of their own.</summary>
    public static RegisterDocuments Of(ProcessingRegister register) => All.GetValue(register, r => new(r));

    /// <summary>The register as far as a view has it.</summary>
    public ProcessingRegister Facts(RegisterView view) => _facts[(int)view].Value;

    /// <summary>The register itself, as JSON or as a page.</summary>
    /// <param name="view">What the reader gets.</param>
    /// <param name="format">JSON or HTML.</param>
    /// <param name="recordsAt">Where the page's records are: one of the few places at which the app serves them.</param>
    public ServedDocument Get(RegisterView view, RegisterFormat format, string? recordsAt) =>
        _documents.GetOrAdd((view, format, format == RegisterFormat.Html ? recordsAt : null), static (key, documents) => new(() => Render(documents.Facts(key.View), key.View, key.Format, key.RecordsAt)), this).Value;

    /// <summary>A record, as CSV, XLSX, HTML or Markdown.</summary>
    public ServedDocument Get(RegisterView view, RegisterFormat format, RecordChoice choice) => _records.Get(Facts(view), view, format, choice);

    private static ProcessingRegister FactsOf(ProcessingRegister register, RegisterView view) => view switch
    {
        RegisterView.Full => register,
        RegisterView.WithoutSecurity => WithoutSecurity.Of(register),
        _ => PublicFacts.Of(register),
    };

    private static ServedDocument Render(ProcessingRegister facts, RegisterView view, RegisterFormat format, string? recordsAt) => format == RegisterFormat.Html
        ? new(RegisterHtml.Render(facts, view, recordsAt), "text/html; charset=utf-8", RegisterHtml.ContentSecurityPolicy)
        : new(JsonSerializer.SerializeToUtf8Bytes(facts, WithheldProperties.Json(view)), "application/json");
}
