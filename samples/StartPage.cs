using System.Text.Encodings.Web;
using GdprKit.Register;

namespace GdprKit.Samples;

/// <summary>What there is to see in a sample. An app of your own has its own front page.</summary>
internal static class StartPage
{
    /// <summary>Serves the page at <c>/</c>.</summary>
    public static void MapStartPage(this WebApplication app) =>
        app.MapGet("/", (ProcessingRegister register) => Results.Content(Html(HtmlEncoder.Default.Encode(register.Controller?.Name ?? "")), "text/html; charset=utf-8"));

    private static string Html(string name) => $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{{name}} · GdprKit sample</title>
          <link rel="icon" href="data:,">
          <style>
            :root { color-scheme: light dark; background: Canvas; color: CanvasText; }
            body { max-width: 40rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1.25rem; font: 1rem/1.7 system-ui, sans-serif; }
            h1 { line-height: 1.2; margin: 0 0 .5rem; }
            h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
            p, ul { margin: .25rem 0; }
            ul { padding-left: 1.2rem; }
          </style>
        </head>
        <body>
          <main>
            <h1>{{name}}</h1>
            <p>A sample of GdprKit: a privacy policy as declarations in code. What follows is made from them.</p>
            <h2>Privacy notice, for everybody</h2>
            <ul>
              <li><a href="/privacy">Privacy notice</a></li>
              <li><a href="/privacy.md">Privacy notice as Markdown</a></li>
              <li><a href="/privacy.json">Privacy notice as JSON</a></li>
            </ul>
            <h2>Register, for the data protection officer</h2>
            <p>Open in Development; elsewhere it asks who you are.</p>
            <ul>
              <li><a href="/gdpr/register.html">Register of processing activities</a></li>
              <li><a href="/gdpr/register.json">Register as JSON</a></li>
              <li>
                Record (Art. 30(1)) as a page: <a href="/gdpr/register.html?preset=full">all columns</a>,
                <a href="/gdpr/register.html?preset=imy">IMY</a>,
                <a href="/gdpr/register.html?preset=datatilsynet">Datatilsynet</a>,
                <a href="/gdpr/register.html?preset=cnil">CNIL</a>,
                <a href="/gdpr/register.html?preset=ico">ICO</a>
              </li>
              <li>
                As CSV: <a href="/gdpr/register.csv">all columns</a>,
                <a href="/gdpr/register.csv?preset=imy">IMY</a>,
                <a href="/gdpr/register.csv?preset=datatilsynet">Datatilsynet</a>,
                <a href="/gdpr/register.csv?preset=cnil">CNIL</a>,
                <a href="/gdpr/register.csv?preset=ico">ICO</a>
              </li>
              <li>As a <a href="/gdpr/register.xlsx">workbook</a> or as <a href="/gdpr/register.md">Markdown</a>, each by preset too</li>
              <li>
                Processor's record (Art. 30(2)): <a href="/gdpr/register/processor.html">page</a>,
                <a href="/gdpr/register/processor.csv">CSV</a>,
                <a href="/gdpr/register/processor.xlsx">workbook</a>,
                <a href="/gdpr/register/processor.md">Markdown</a>
              </li>
            </ul>
            <h2>Health</h2>
            <ul>
              <li><a href="/health">Is the app healthy?</a></li>
              <li><a href="/health/gdpr">Is the register complete?</a></li>
            </ul>
          </main>
        </body>
        </html>
        """;
}
