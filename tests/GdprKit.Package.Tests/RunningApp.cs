using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GdprKit.Package.Tests;

/// <summary>A web app, started as a person starts it.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private readonly Process _process;

    private RunningApp(Process process, string address)
    {
        _process = process;
        Client = new() { BaseAddress = new(address) };
    }

    public HttpClient Client { get; }

    /// <summary>Starts an app at any free port, and waits until it listens.</summary>
    /// <param name="command">The command line for an address.</param>
    public static async Task<RunningApp> StartAsync(Func<string, ProcessStartInfo> command)
    {
        var process = Process.Start(command("http://127.0.0.1:0"))!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = "";
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)) is { } line)
        {
            output += line + "\n";
            if (Listening().Match(line) is not { Success: true } listening) continue;

            // Whatever it says from now on must not fill the pipe.
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            return new(process, listening.Groups[1].Value);
        }

        throw new InvalidOperationException($"The app ended:\n{output}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("Now listening on: (http://[^ ]+)")]
    private static partial Regex Listening();
}
