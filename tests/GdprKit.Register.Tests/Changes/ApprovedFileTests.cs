using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GdprKit.Declarations.Changes;
using Microsoft.CodeAnalysis;

namespace GdprKit.Register.Tests.Changes;

/// <summary>The approved register is a file that people merge, format and lose. GDPR9110 tells of one that cannot be read.</summary>
public sealed class ApprovedFileTests
{
    private static readonly ChangingApp App = ChangingApp.Of("[ProcessingActivity(\"deliver\")] public class Delivery { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }");

    private static readonly ChangingApp Edited = ChangingApp.Of("[ProcessingActivity(\"sell\")] public class Delivery { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }");

    [Theory]
    [InlineData("", 1, "line 1 is no JSON")]
    [InlineData("{\n<<<<<<< HEAD\n  \"schema\": 1", 2, "line 2 is no JSON")]
    [InlineData("{\n\"activities\": [ 1.5 ] }", 2, "line 2 is no JSON")]
    [InlineData("null", 1, "line 1 is no JSON")]
    [InlineData("[]", 1, "it is no register of processing activities")]
    [InlineData("{}", 1, "it is no register of processing activities")]
    [InlineData("{ \"activities\": {} }", 1, "'activities' is no list")]
    [InlineData("{ \"activities\": [1] }", 1, "'activities' holds something that is no object")]
    [InlineData("{ \"activities\": [{}] }", 1, "an activity has no id")]
    [InlineData("{ \"activities\": [{ \"id\": \"x\", \"dataItems\": [{ \"retention\": [3] }] }] }", 1, "an item refers to number 3 of 'retention', which is not there")]
    [InlineData("{ \"schema\": 99, \"activities\": [] }", 1, "it was written by a newer GdprKit")]
    public async Task Fault_is_told_with_its_line(string json, int line, string what)
    {
        var said = Assert.Single(await App.SinceAsync(json));

        Assert.Equal(("GDPR9110", DiagnosticSeverity.Error), (said.Id, said.Severity));
        Assert.Equal($"The approved register 'gdpr-register.json' cannot be read: {what}. Write it anew with 'dotnet build -p:GdprKitAcceptRegister=true'", said.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal((ChangingApp.FileName, line), (said.Location.GetLineSpan().Path, said.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    /// <summary>A file that is cut off or torn never ends the compiler.</summary>
    [Fact]
    public async Task Any_text_is_read_or_told()
    {
        for (var length = 0; length < App.Json.Length; length += 97) Assert.Equal("GDPR9110", Assert.Single(await App.SinceAsync(App.Json[..length])).Id);
    }

    public static TheoryData<string> Forms =>
    [
        "\uFEFF" + App.Json,
        App.Json.ReplaceLineEndings("\r\n"),
        JsonNode.Parse(App.Json)!.ToJsonString(),
        JsonSerializer.Serialize(JsonNode.Parse(App.Json), new JsonSerializerOptions { WriteIndented = true, IndentSize = 4 }),
        new JsonObject(JsonNode.Parse(App.Json)!.AsObject().Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))).ToJsonString(),
        App.Json.Replace("\"language\"", "\"dataProtectionOfficer\": null, \"language\"", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_of_the_file_is_no_content(string json) => Assert.Empty(await App.SinceAsync(json));

    [Theory]
    [InlineData("/App/GDPR-Register.json", "", "", 1)]
    [InlineData("/App/approved/register.json", "build_metadata.AdditionalFiles.GdprKitApprovedRegister", "true", 1)]
    [InlineData("/App/approved/register.json", "build_metadata.AdditionalFiles.GdprKitApprovedRegister", "", 0)]
    [InlineData("/App/other.json", "", "", 0)]
    [InlineData(ChangingApp.FileName, "GdprKitAcceptRegister", "true", 0)]
    [InlineData(ChangingApp.FileName, "GdprKitAcceptRegister", "false", 1)]
    [InlineData(ChangingApp.FileName, "GdprKitShipsFragment", "false", 0)]
    [InlineData(ChangingApp.FileName, "IsTestProject", "true", 0)]
    public async Task Gate_stands_where_a_register_is_approved(string file, string key, string value, int count) =>
        Assert.Equal(count, (await Edited.SinceAsync(App.Json, file, (key, value))).Length);

    /// <summary>A build that accepts passes over a file that cannot be read: it writes it anew.</summary>
    [Fact]
    public async Task Accepting_build_is_silent() => Assert.Empty(await App.SinceAsync("<<<<<<<", ChangingApp.FileName, ("GdprKitAcceptRegister", "True")));

    [Fact]
    public async Task Library_has_no_register() =>
        Assert.Empty(await new ChangingApp(GdprKit.Testing.TestCompilation.Create("[ProcessingActivity(\"sell\")] public class Delivery;")).SinceAsync(App.Json));

    [Fact]
    public void Schema_is_the_registers() => Assert.Equal(ProcessingRegister.CurrentSchema, JsonSnapshot.Schema);
}
