using GdprKit.AspNetCore.Documents;
using GdprKit.Register;

namespace GdprKit.Benchmarks.Records;

/// <summary>A record in each form, as the endpoints render it: from the register to the bytes.</summary>
internal static class RecordForms
{
    public static byte[] Csv(ProcessingRegister register) => RecordCsv.Write(RecordOfProcessing.ForController(register));

    public static string Markdown(ProcessingRegister register) => RecordMarkdown.Write(RecordOfProcessing.ForController(register));

    public static byte[] Html(ProcessingRegister register) => RecordHtml.Render(RecordOfProcessing.ForController(register), ofProcessor: false, hasSecurity: true);

    public static byte[] Xlsx(ProcessingRegister register) => RecordXlsx.Write(RecordOfProcessing.Sheets(register));
}
