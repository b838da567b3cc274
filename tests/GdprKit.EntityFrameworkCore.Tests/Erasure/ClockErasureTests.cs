using System.Globalization;
using GdprKit.EntityFrameworkCore.Tests.Parcels;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>Columns that date retention and are personal data themselves.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ClockErasureTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task They_stay_with_what_they_date_and_hide_nothing_that_can_go(Database on)
    {
        await using var node = await Node<ParcelContext>.OnAsync(on, server);
        var ida = new Sender { Name = "Ida", Email = "ida@example.org" };
        ida.Parcels.Add(new() { ToAddress = "Vej 1", Price = 12.5m, BroughtAt = new(2026, 3, 10, 0, 0, 0, DateTimeKind.Utc), BookedOn = new(2026, 3, 10) });
        await node.AddAsync(ida);

        var steps = await EraseAsync(node, ida);

        // The contract is ended: nothing stays for it.
        Assert.DoesNotContain(steps, s => s.Reason == ErasureReason.Contract);
        Assert.Equal(("", null, null), await node.UseAsync(async c => await c.Parcels.Select(p => new { p.Sender!.Name, p.Sender.Email, p.ToAddress }).SingleAsync() is var left ? (left.Name, left.Email, left.ToAddress) : default));
        // The law's time can still end.
        Assert.Equal(new DateOnly(2031, 12, 31), steps.Single(s => s.Law == "DK:2022:700:12").Until);
        var dates = steps.Where(s => s.Reason == ErasureReason.NotPossible).ToArray();
        Assert.Equal(["BookedOn", "BroughtAt"], dates.SelectMany(s => s.Members).Order(StringComparer.Ordinal));
        Assert.All(dates, s => Assert.Contains("goes with the row", s.Explanation, StringComparison.Ordinal));

        node.Clock.Now = new(2032, 1, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.All(await EraseAsync(node, ida), s => Assert.Equal(ErasureAction.Delete, s.Action));
        Assert.Equal((0, 0), (await node.CountAsync<Sender>(), await node.CountAsync<Parcel>()));
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_not_brought_yet_keeps_the_sender(Database on)
    {
        await using var node = await Node<ParcelContext>.OnAsync(on, server);
        var ida = new Sender { Name = "Ida" };
        ida.Parcels.Add(new() { ToAddress = "Vej 1", BookedOn = new(2026, 3, 10) });
        await node.AddAsync(ida);

        var steps = await EraseAsync(node, ida);

        Assert.Equal(["Parcel", "Sender"], steps.Where(s => s.Reason == ErasureReason.Contract).Select(s => s.Type).Order(StringComparer.Ordinal));
        Assert.Equal(("Ida", "Vej 1"), await node.UseAsync(async c => await c.Parcels.Select(p => new { p.Sender!.Name, p.ToAddress }).SingleAsync() is var left ? (left.Name, left.ToAddress) : default));
    }

    private static async Task<IReadOnlyList<ErasureStep>> EraseAsync(Node<ParcelContext> node, Sender sender)
    {
        await using var scope = node.Services.CreateAsyncScope();
        var erasure = scope.ServiceProvider.GetRequiredService<SubjectErasure>();
        return (await erasure.EraseAsync(await erasure.PlanAsync(new DataSubjectKey("senders", sender.Id.ToString(CultureInfo.InvariantCulture))))).Steps;
    }
}
