using System.Globalization;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>
/// A node in a process of its own: it sweeps or erases until it has come to a statement, says so and goes no further, until it is killed.
/// <see cref="NodeProcess"/> starts it.
/// </summary>
public static class Program
{
    public const string Stopped = "stopped";

    public static async Task Main(string[] args)
    {
        var (database, work, when, statement, number) = (args[0], args[1], args[2], args[3], int.Parse(args[4], CultureInfo.InvariantCulture));
        var (seen, isArmed) = (0, work == "sweep");
        var pause = when == "before" ? new Pause(before: StopAsync) : new Pause(after: StopAsync);
        await using var node = new Node<ShopContext>(Node<ShopContext>.NewClock(), o => o.UseNpgsql(database).AddInterceptors(pause), o => o.BatchSize = 10);
        if (work == "sweep")
        {
            await node.Sweeper.RunAsync();
            return;
        }

        await using var scope = node.Services.CreateAsyncScope();
        var erasure = scope.ServiceProvider.GetRequiredService<SubjectErasure>();
        // A plan erases as well, and takes it back.
        var plan = await erasure.PlanAsync(new DataSubjectKey("customers", work));
        isArmed = true;
        await erasure.EraseAsync(plan);

        async Task StopAsync(System.Data.Common.DbCommand command)
        {
            if (!isArmed || !command.CommandText.StartsWith(statement, StringComparison.Ordinal) || ++seen != number) return;
            Console.WriteLine(Stopped);
            await Task.Delay(Timeout.Infinite);
        }
    }
}
