using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Fair;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>Rows that only others date, which go before them.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class LostDatesTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task Who_confirms_what_is_due_and_runs_loses_no_dates(Database on)
    {
        await using var node = await OnAsync(on, o => o.RequireConfirmation = true);
        await node.AddAsync(Fairgoer(1), Ride(1, 2015));
        for (var i = 0; i < 3; i++)
        {
            foreach (var step in (await node.Sweeper.PlanAsync()).Steps.Where(s => s.Due > 0)) await node.Sweeper.ConfirmAsync(step.Rule, "officer");
            await node.Sweeper.RunAsync();
            // Whoever rode goes with the ride, or both wait.
            Assert.Equal(await node.CountAsync<Fairgoer>(), await node.CountAsync<Ride>());
        }

        foreach (var step in (await node.Sweeper.PlanAsync()).Steps) await node.Sweeper.ConfirmAsync(step.Rule, "officer");
        await node.Sweeper.RunAsync();
        Assert.Equal((0, 0), (await node.CountAsync<Fairgoer>(), await node.CountAsync<Ride>()));
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_wait_for_the_confirmation_of_another_rule_say_so(Database on)
    {
        await using var node = await OnAsync(on, o => o.RequireConfirmation = true);
        await node.AddAsync(Fairgoer(1), Ride(1, 2015));
        var steps = (await node.Sweeper.PlanAsync()).Steps;
        var waiting = steps.Single(s => s.Type == "Fairgoer" && s.Members.Count == 0).Rule;
        foreach (var step in steps.Where(s => s.Type == "Ride")) await node.Sweeper.ConfirmAsync(step.Rule, "officer");

        var run = await node.Sweeper.RunAsync();

        Assert.Contains(waiting, Assert.Single(run.Steps, s => s.Type == "Ride").Failure, StringComparison.Ordinal);
        Assert.Equal(1, await node.UseAsync(c => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(c.Set<SweepRow>(), s => s.Rule == waiting)));
    }

    [Theory]
    [BothDatabases]
    public async Task Who_was_blocked_when_the_date_went_goes_when_nothing_blocks_any_more(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(Fairgoer(1), Ride(1, 2023), Receipt(1, 2023), Fairgoer(2));
        await node.Sweeper.RunAsync();
        Assert.Equal((2, 0, 1), (await node.CountAsync<Fairgoer>(), await node.CountAsync<Ride>(), await node.CountAsync<Receipt>()));
        // It is known why the one stays, and of the other that nothing dates it.
        Assert.Equal(1, Assert.Single((await node.Sweeper.PlanAsync()).Obstacles, o => o.Type == "Fairgoer" && o.Reason.Contains("DatedBy", StringComparison.Ordinal)).Rows);

        node.Clock.Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await node.Sweeper.RunAsync();
        Assert.Equal((1, 0), (await node.CountAsync<Fairgoer>(), await node.CountAsync<Receipt>()));

        await node.Sweeper.RunAsync();
        Assert.Equal(0, await node.CountAsync<EndedRow>());
    }

    [Theory]
    [BothDatabases]
    public async Task Who_comes_back_while_something_blocks_has_the_time_of_the_new_date(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(Fairgoer(1), Ride(1, 2023), Receipt(1, 2023));
        await node.Sweeper.RunAsync();
        await node.AddAsync(Ride(1, 2028));

        node.Clock.Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await node.Sweeper.RunAsync();
        Assert.Equal((1, 1, 0), (await node.CountAsync<Fairgoer>(), await node.CountAsync<Ride>(), await node.CountAsync<Receipt>()));
    }

    private Task<Node<FairContext>> OnAsync(Database on, Action<RetentionOptions>? options = null) => Node<FairContext>.OnAsync(on, server, options);

    private static Fairgoer Fairgoer(int id) => new() { Id = new(id), Age = 44 };

    private static Ride Ride(int fairgoer, int year) => new() { FairgoerId = new(fairgoer), Carousel = "swan", DoneAt = new(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) };

    private static Receipt Receipt(int fairgoer, int year) => new() { FairgoerId = new(fairgoer), Amount = 5, BookedAt = new(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) };
}
