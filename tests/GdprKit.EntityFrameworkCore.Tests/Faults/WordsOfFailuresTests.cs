using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Faults;

/// <summary>What the log tells of failures that are none of the database: enough to find them, and nobody's data.</summary>
public sealed class WordsOfFailuresTests
{
    [Fact]
    public async Task Code_of_the_app_is_named_and_not_quoted()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var node = await new Node<ShopContext>(Node<ShopContext>.NewClock(), o => o.UseSqlite(connection).AddInterceptors(new Pause(before: command =>
            command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) ? throw new FormatException("'Ida' is no number.") : Task.CompletedTask))).CreatedAsync();
        await node.AddAsync(Subscriber(1));

        var failure = Assert.Single((await node.Sweeper.RunAsync()).Steps, s => s.Failure is not null).Failure;

        Assert.Contains("FormatException in ", failure, StringComparison.Ordinal);
        Assert.Contains(nameof(WordsOfFailuresTests), failure, StringComparison.Ordinal);
        Assert.DoesNotContain("Ida", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_framework_says_is_quoted()
    {
        await using var node = await Node<ShopContext>.SqliteAsync();
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => node.UseAsync(c => c.Subscribers.Where(s => Unknown(s.Email)).ToListAsync()));

        Assert.Contains("could not be translated", Transient.Words(new AggregateException(thrown)), StringComparison.Ordinal);
        Assert.InRange(Transient.Words(thrown).Length, 1, 1_000);
    }

    private static bool Unknown(string text) => text.Length > 3;
}
