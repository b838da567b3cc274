using System.Diagnostics;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>Another process that works on the database of the shop, and is killed in the middle of it.</summary>
public static class NodeProcess
{
    /// <summary>Starts it, waits until it has come to a statement, and kills it.</summary>
    /// <param name="database">The connection string.</param>
    /// <param name="work">"sweep", or the key of the customer to erase.</param>
    /// <param name="when">"before" or "after" the statement.</param>
    /// <param name="statement">How the statement begins.</param>
    /// <param name="number">Which of those that begin so.</param>
    public static async Task KillAsync(string database, string work, string when, string statement, int number)
    {
        string[] arguments = [typeof(Program).Assembly.Location, database, work, when, statement, $"{number}"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is var line && line != Program.Stopped)
            {
                if (line is null) throw new InvalidOperationException($"The process ended before it came to {statement}.");
            }
        }
        finally
        {
            // SIGKILL: nothing of it is cleaned up.
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
