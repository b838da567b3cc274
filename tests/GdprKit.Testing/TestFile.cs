using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Testing;

/// <summary>An additional file of a compilation.</summary>
public sealed class TestFile(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public string Text { get; } = text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text, System.Text.Encoding.UTF8);

    /// <summary>A translation of a notice: XLIFF 1.2 with a unit for each text and its translation.</summary>
    public static TestFile Translation(string language, params (string Source, string Target)[] units) => new(
        $"PrivacyNotice.{language}.xlf",
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="App" source-language="en" target-language="{language}" datatype="plaintext">
            <body>
        {string.Concat(units.Select((u, i) => $"      <trans-unit id=\"{i}\"><source>{u.Source}</source><target>{u.Target}</target></trans-unit>\n"))}    </body>
          </file>
        </xliff>
        """);
}
