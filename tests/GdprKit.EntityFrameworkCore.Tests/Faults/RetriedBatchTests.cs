using System.Data.Common;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Parcels;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GdprKit.EntityFrameworkCore.Tests.Faults;

/// <summary>A batch that failed and is done again.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class RetriedBatchTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task What_the_first_attempt_could_not_save_is_not_in_the_log_twice(Database on)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var (trouble, database) = (new FailOnce(), on == Database.Sqlite ? "" : await server.CreateDatabaseAsync());
        await using var node = await new Node<ParcelContext>(Node<ParcelContext>.NewClock(), o => (on == Database.Sqlite ? o.UseSqlite(connection) : o.UseNpgsql(database)).AddInterceptors(trouble)).CreatedAsync();
        // The sender goes with what dates it, in the same batch, and has an entry of its own.
        await node.AddAsync(new Sender { Name = "Ida", Parcels = { new() { ToAddress = "Vej 1", BroughtAt = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc), BookedOn = new(2015, 1, 1) } } });
        trouble.IsArmed = true;

        var run = await node.Sweeper.RunAsync();

        Assert.Equal((false, RetentionOutcome.Completed, 0), (trouble.IsArmed, run.Outcome, await node.CountAsync<Sender>()));
        Assert.Equal(1, await node.UseAsync(c => c.Set<SweepRow>().Where(s => s.Type == "Sender" && s.Members == "").SumAsync(s => s.Count)));
    }

    private sealed class Passing() : DbException("made up")
    {
        public override bool IsTransient => true;
    }

    /// <summary>Fails when the entry of the sender is written in the transaction of a batch.</summary>
    private sealed class FailOnce : DbCommandInterceptor
    {
        public bool IsArmed { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Fail(command);
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Fail(command);
            return new(result);
        }

        private void Fail(DbCommand command)
        {
            if (!IsArmed || !command.CommandText.Contains("INSERT INTO", StringComparison.Ordinal) || !command.CommandText.Contains("gdprkit_sweep", StringComparison.Ordinal)) return;
            if (command.Transaction is null || !command.Parameters.Cast<DbParameter>().Any(p => p.Value is "Sender")) return;

            IsArmed = false;
            throw new Passing();
        }
    }
}
