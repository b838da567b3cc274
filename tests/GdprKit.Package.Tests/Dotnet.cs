using System.Collections;
using System.Diagnostics;
using System.Text;

namespace GdprKit.Package.Tests;

/// <summary>Runs a command line as a person would in a fresh shell, not as a child of this test run.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static Task<CommandResult> RunAsync(string folder, string? packages, params IEnumerable<string> arguments) =>
        RunAsync("dotnet", folder, packages, arguments);

    public static Task<CommandResult> RunAsync(string program, string folder, string? packages, params IEnumerable<string> arguments) =>
        RunAsync(program, folder, packages, new Dictionary<string, string>(), arguments);

    public static async Task<CommandResult> RunAsync(string program, string folder, string? packages, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = Start(program, folder, packages, arguments);
        foreach (var (name, value) in variables) start.Environment[name] = value;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} took longer than {Patience}:\n{output}");
        }

        lock (output) return new CommandResult($"{program} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output.ToString());
    }

    /// <summary>A command line that is yet to run.</summary>
    public static ProcessStartInfo Start(string program, string folder, string? packages, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment, packages);
        return start;
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, string? packages)
    {
        // What "dotnet test" tells its own children would send these to the wrong MSBuild and test host.
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key))
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
            {
                environment.Remove(name);
            }
        }

        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A node that outlives its build keeps the output open, and the reader waiting.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (packages is not null) environment["NUGET_PACKAGES"] = packages;
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null) return;
        lock (output) output.AppendLine(line);
    }
}
