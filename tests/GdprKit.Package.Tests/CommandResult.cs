using System.Text.RegularExpressions;

namespace GdprKit.Package.Tests;

/// <summary>What a command line printed and how it ended.</summary>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Each warning or error as "level ID", once and sorted: builds print some of them twice, and in any order.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. DiagnosticPattern().Matches(Output).Select(match => $"{match.Groups["level"].Value} {match.Groups["id"].Value}").Distinct().Order(StringComparer.Ordinal)];

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"{Command} was expected to fail:\n{Output}");
        return this;
    }

    /// <summary>Succeeded and said nothing that a team would have to read.</summary>
    public CommandResult IsClean() => Succeeds().Says();

    /// <summary>Said exactly these, as "warning GDPR1001".</summary>
    public CommandResult Says(params string[] diagnostics)
    {
        Assert.True(Diagnostics.SequenceEqual(diagnostics), $"{Command} was expected to say [{string.Join(", ", diagnostics)}] and nothing else:\n{Output}");
        return this;
    }

    [GeneratedRegex(@"(?<level>warning|error) (?<id>[A-Z]+\d+)\b")]
    private static partial Regex DiagnosticPattern();
}
