using System.Diagnostics;
using Npgsql;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>A PostgreSQL cluster of its own, in a temporary folder and behind a socket. It is an empty one where PostgreSQL is not installed.</summary>
public class PostgreSqlCluster
{
    public const string Missing = "There is no PostgreSQL here. Install it (Debian: apt-get install postgresql) to run the tests on it; pg_config or /usr/lib/postgresql/*/bin tells where its programs are.";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "gdprkit-pg-" + Guid.NewGuid().ToString("N")[..8]);
    private int _databases;

    /// <summary>The folder of <c>initdb</c> and <c>pg_ctl</c>, which Debian keeps off the PATH.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).OrderDescending(StringComparer.Ordinal).FirstOrDefault()
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));

    public static bool IsBuildServer { get; } = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public async Task StartAsync()
    {
        if (Programs is null)
        {
            if (IsBuildServer) throw new InvalidOperationException(Missing);
            return;
        }

        Directory.CreateDirectory(_folder);
        // It refuses to run as root, and then its own user must get at the folder.
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", _folder);
        await RunAsPostgresAsync($"{Programs}/initdb -D {_folder}/data -U postgres -A trust --no-sync --locale=C.UTF-8");
        await RunAsPostgresAsync($"{Programs}/pg_ctl -D {_folder}/data -w -l {_folder}/log -o \"-c listen_addresses='' -k {_folder} -c max_connections=200\" start");
    }

    public async Task StopAsync()
    {
        if (Programs is null) return;

        NpgsqlConnection.ClearAllPools();
        await RunAsPostgresAsync($"{Programs}/pg_ctl -D {_folder}/data -m immediate stop");
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = "test" + Interlocked.Increment(ref _databases);
        await using var connection = new NpgsqlConnection(Of("postgres"));
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return Of(name);
    }

    private string Of(string database) => $"Host={_folder};Username=postgres;Database={database};Include Error Detail=true";

    private static Task RunAsPostgresAsync(string command) =>
        Environment.IsPrivilegedProcess ? RunAsync("su", "postgres", "-s", "/bin/sh", "-c", command) : RunAsync("/bin/sh", "-c", command);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits what pg_ctl has open: output that is read would never end.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
