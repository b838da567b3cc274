using System.Runtime.CompilerServices;
using System.Text.Json;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Documents;

/// <summary>The documents of one register, each rendered when it is first asked for, and once: the register never changes while the app runs.</summary>
internal sealed class RegisterDocuments
{
    private static readonly ConditionalWeakTable<ProcessingRegister, RegisterDocuments> All = [];
    private static readonly RegisterFormat[] Formats = [RegisterFormat.Json, RegisterFormat.Html];

    private readonly Lazy<ProcessingRegister>[] _facts;
    private readonly Lazy<ServedDocument>[] _documents;
    private readonly RecordDocuments _records = new();

    private RegisterDocuments(ProcessingRegister register)
    {
        var views = Enum.GetValues<RegisterView>();
        _facts = [.. views.Select(view => new Lazy<ProcessingRegister>(() => FactsOf(register, view)))];
        _documents =
        [
            .. from view in views
               from format in Formats
               select new Lazy<ServedDocument>(() => Render(Facts(view), view, format)),
        ];
    }

    /// <summary>Endpoints and the health check share them without a service of their own.</summary>
    public static RegisterDocuments Of(ProcessingRegister register) => All.GetValue(register, r => new(r));

    /// <summary>The register as far as a view has it.</summary>
    public ProcessingRegister Facts(RegisterView view) => _facts[(int)view].Value;

    /// <summary>The register itself, as JSON or as a page.</summary>
    public ServedDocument Get(RegisterView view, RegisterFormat format) => _documents[((int)view * Formats.Length) + (int)format].Value;

    /// <summary>A record, as CSV or Markdown.</summary>
    public ServedDocument Get(RegisterView view, RegisterFormat format, RecordChoice choice) => _records.Get(Facts(view), view, format, choice);

    private static ProcessingRegister FactsOf(ProcessingRegister register, RegisterView view) => view switch
    {
        RegisterView.Full => register,
        RegisterView.WithoutSecurity => WithoutSecurity.Of(register),
        _ => PublicFacts.Of(register),
    };

    private static ServedDocument Render(ProcessingRegister facts, RegisterView view, RegisterFormat format) => format == RegisterFormat.Html
        ? new(RegisterHtml.Render(facts, view), "text/html; charset=utf-8", RegisterHtml.ContentSecurityPolicy)
        : new(JsonSerializer.SerializeToUtf8Bytes(facts, WithheldProperties.Json(view)), "application/json");
}
