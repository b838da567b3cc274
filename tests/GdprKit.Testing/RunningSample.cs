using System.Diagnostics;
using System.Text;

namespace GdprKit.Testing;

/// <summary>A sample, started as a person starts it.</summary>
public sealed class RunningSample : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process _process;

    private RunningSample(Process process, Uri address)
    {
        _process = process;
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    /// <summary>Asks it; follows no redirect.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts a sample that is built.</summary>
    /// <param name="sample">The name of the sample.</param>
    /// <param name="environment">The environment; <see langword="null"/>: the one of the launch profile.</param>
    /// <param name="arguments">What the app itself is told.</param>
    /// <returns>The sample, which listens.</returns>
    public static async Task<RunningSample> StartAsync(string sample, string? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["run", "--project", $"samples/{sample}", "--no-build", "--configuration", Configuration]) start.ArgumentList.Add(argument);
        if (environment is not null) start.ArgumentList.Add("--no-launch-profile");
        foreach (var argument in (string[])["--urls", "http://127.0.0.1:0", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        if (environment is not null) start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;

        var process = Process.Start(start)!;
        var output = new StringBuilder();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, e) => Read(e.Data);
        process.ErrorDataReceived += (_, e) => Read(e.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"{sample} ended: {Output()}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new(process, await address.Task.WaitAsync(TimeSpan.FromMinutes(3)));
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{sample} does not listen: {Output()}");
        }

        void Read(string? line)
        {
            if (line is null) return;
            lock (output) output.AppendLine(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at) address.TrySetResult(new(line[(at + Listening.Length)..].Trim()));
        }

        string Output()
        {
            lock (output) return output.ToString();
        }
    }

    /// <summary>Ends it.</summary>
    /// <returns>When it has ended.</returns>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif
}
