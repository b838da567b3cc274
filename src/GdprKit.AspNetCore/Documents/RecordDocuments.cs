using System.Collections.Concurrent;
using System.Text;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Documents;

/// <summary>The records (GDPR Art. 30) of one register, each rendered when it is first asked for, and once. How many there can be is bounded by what a caller may choose.</summary>
internal sealed class RecordDocuments
{
    private readonly ConcurrentDictionary<(bool WithSecurity, RegisterFormat Format, RecordPreset? Preset, char Delimiter), Lazy<ServedDocument>> _documents = new();

    /// <param name="facts">The register as far as <paramref name="view"/> has it.</param>
    /// <param name="view">What the caller reads: not the public view, which has no record.</param>
    /// <param name="format">CSV, XLSX, HTML or Markdown.</param>
    /// <param name="choice">Which record.</param>
    public ServedDocument Get(ProcessingRegister facts, RegisterView view, RegisterFormat format, RecordChoice choice)
    {
        if (view == RegisterView.Public) throw new ArgumentException("The record is not public.", nameof(view));
        var delimiter = format == RegisterFormat.Csv ? choice.Delimiter ?? RecordCsvOptions.DelimiterFor(facts.Language) : '\0';
        return _documents.GetOrAdd((view == RegisterView.Full, format, choice.Preset, delimiter), key => new(() => Render(facts, key.WithSecurity, key.Format, key.Preset, key.Delimiter))).Value;
    }

    private static ServedDocument Render(ProcessingRegister facts, bool withSecurity, RegisterFormat format, RecordPreset? preset, char delimiter)
    {
        var name = "record-" + (preset?.ToString().ToLowerInvariant() ?? "processor");
        return format switch
        {
            RegisterFormat.Csv => new(RecordCsv.Write(Table(), new() { Delimiter = delimiter }), "text/csv; charset=utf-8; header=present", fileName: name + ".csv"),
            RegisterFormat.Xlsx => new(
                preset is { } p ? RecordXlsx.Write(RecordOfProcessing.Sheets(facts, p, withSecurity)) : RecordXlsx.Write(Table()),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                fileName: name + ".xlsx"),
            RegisterFormat.Html => new(RecordHtml.Render(Table(), ofProcessor: preset is null, withSecurity), "text/html; charset=utf-8", RecordHtml.ContentSecurityPolicy),
            _ => new(Encoding.UTF8.GetBytes(RecordMarkdown.Write(Table())), "text/markdown; charset=utf-8"),
        };

        RecordTable Table() => preset is { } p ? RecordOfProcessing.ForController(facts, p, withSecurity) : RecordOfProcessing.ForProcessor(facts, withSecurity);
    }
}
