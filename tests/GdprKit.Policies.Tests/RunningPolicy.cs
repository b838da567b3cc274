using System.Text.Json;
using System.Text.Json.Nodes;
using GdprKit.Register;
using GdprKit.Register.Serialization;
using GdprKit.Testing;

namespace GdprKit.Policies.Tests;

/// <summary>A sample, started once as a person starts it, and what it serves to whoever develops it.</summary>
/// <typeparam name="TSample">A type of the sample.</typeparam>
public sealed class RunningPolicy<TSample> : IAsyncLifetime
{
    private static readonly string[] RightsSections = ["rights", "objection", "withdrawal", "complaint"];

    private NoticePage _notice = null!;
    private RecordCells _record = null!;
    private RecordCells _processorRecord = null!;
    private JsonNode _officer = null!;

    /// <summary>The name of the sample.</summary>
    public static string Name { get; } = typeof(TSample).Assembly.GetName().Name!;

    /// <summary>The register, as JSON.</summary>
    public JsonNode Register { get; private set; } = null!;

    /// <summary>The verdict on it, with the gaps.</summary>
    public JsonNode Health { get; private set; } = null!;

    /// <summary>The notice, as JSON.</summary>
    public JsonNode NoticeJson { get; private set; } = null!;

    /// <summary>The notice, as Markdown.</summary>
    public string NoticeMarkdown { get; private set; } = "";

    /// <summary>The notice, as a page.</summary>
    public string NoticeHtml { get; private set; } = "";

    /// <summary>The rules of its gaps, each with the place where it finds something.</summary>
    public IEnumerable<string> Gaps => Health["gaps"]!.AsArray().Select(g => $"{g!["rule"]} {PlaceOf(((string)g["location"]!)[Name.Length..].TrimStart('.'))}");

    /// <summary>What the running app lacks and the build cannot tell, each with its place.</summary>
    public IEnumerable<string> Findings => Health["findings"]!.AsArray().SelectMany(f => f!["rules"]!.AsArray().Select(r => $"{r!["id"]} {PlaceOf(((string)f["location"]!)[Name.Length..].TrimStart('.'))}"));

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await using var sample = await RunningSample.StartAsync(Name, environment: null);
        var client = sample.Client;
        NoticeHtml = await client.GetStringAsync("/privacy");
        NoticeMarkdown = await client.GetStringAsync("/privacy.md");
        NoticeJson = JsonNode.Parse(await client.GetStringAsync("/privacy.json"))!;
        Register = JsonNode.Parse(await client.GetStringAsync("/gdpr/register.json"))!;
        Health = JsonNode.Parse(await client.GetStringAsync("/health/gdpr"))!;

        // Who develops is let in without signing in, and reads nothing about security; what an officer who signs in reads is the register whole.
        var register = RegisterReader.Read(typeof(TSample).Assembly);
        _officer = JsonSerializer.SerializeToNode(register, RegisterJson.Web.ProcessingRegister)!;
        _notice = new(NoticeHtml);
        _record = new(
            await client.GetStringAsync("/gdpr/register.csv?preset=full&delimiter=comma"),
            RecordOfProcessing.ForController(register, RecordPreset.Full, withSecurity: false).Columns);
        _processorRecord = new(
            await client.GetStringAsync("/gdpr/register/processor.csv?delimiter=comma"),
            RecordOfProcessing.ForProcessor(register, withSecurity: false).Columns);
    }

    /// <inheritdoc />
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A place in code as tables name it: the id of an activity, the name of another type, of its member, or the organisation.</summary>
    /// <param name="codeName">The type, or type and member; empty: the assembly.</param>
    public string PlaceOf(string codeName) =>
        codeName.Length == 0 ? "organisation" : (string?)Register["activities"]!.AsArray().SingleOrDefault(a => (string?)a!["origin"]!["name"] == $"{Name}.{codeName}")?["id"] ?? codeName;

    /// <summary>What stands in a place; <see langword="null"/>: the sample has no such place.</summary>
    internal IReadOnlyList<string>? At(string place)
    {
        var colon = place.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = colon < 0 ? (place, "") : (place[..colon], place[(colon + 1)..]);
        return kind switch
        {
            "notice#purpose" => Purpose(rest),
            // Where a right stands is the notice's choice: together, or apart as Art. 21(4) asks.
            "notice#rights" => [.. RightsSections.SelectMany(s => _notice.Section(s) ?? [])],
            _ when kind.StartsWith("notice#", StringComparison.Ordinal) => _notice.Section(kind["notice#".Length..]),
            "record" => Cells(_record, rest),
            "processor-record" => Cells(_processorRecord, rest),
            "officer" => RegisterPath.Values(_officer, rest),
            "health" => RegisterPath.Values(Health, rest),
            "gap" => [.. Gaps.Where(g => g.EndsWith(" " + rest, StringComparison.Ordinal)).Select(g => g[..^(rest.Length + 1)])],
            "denial" => RegisterPath.Values(Register, colon < 0 ? "never.practice" : $"activities[{rest}].never.practice"),
            _ => RegisterPath.Values(Register, place),
        };
    }
    private IReadOnlyList<string>? Purpose(string activity) =>
        Register["activities"]!.AsArray().SingleOrDefault(a => (string?)a!["id"] == activity) is { } found
            ? _notice.Purpose((string)found["title"]!) ?? _notice.Purpose((string)found["purpose"]!)
            : null;

    private static IReadOnlyList<string>? Cells(RecordCells record, string place) => place.Split('.') is [var activity, var column] ? record.Of(activity, column) : null;
}
