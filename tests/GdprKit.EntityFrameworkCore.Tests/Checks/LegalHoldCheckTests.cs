using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Checks;

/// <summary>Whether anybody looks at legal holds again.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class LegalHoldCheckTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task A_hold_whose_review_is_overdue_is_a_finding_until_it_is_released(Database on)
    {
        await using var node = await Node<ShopContext>.OnAsync(on, server);
        var hold = await node.Holds.PlaceAsync(new() { Ground = "Ida sues", Subject = "subscribers", Key = "ida@example.org", Owner = "legal", ReviewOn = new(2027, 1, 1) });

        node.Clock.Now = new(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Empty(await FindAsync(node));

        node.Clock.Now = new(2027, 1, 2, 12, 0, 0, TimeSpan.Zero);
        var finding = Assert.Single(await FindAsync(node));
        Assert.Equal((RegisterFindingKind.HoldNotReviewed, true), (finding.Kind, finding.IsOpen));
        Assert.Contains("2027-01-01", finding.Message, StringComparison.Ordinal);
        // Neither whom it is about nor why.
        Assert.DoesNotContain("ida", finding.Message + finding.Remedy, StringComparison.OrdinalIgnoreCase);

        await node.Holds.ReleaseAsync(hold.Id, "legal");
        Assert.Empty(await FindAsync(node));
    }

    private static Task<IReadOnlyList<RegisterFinding>> FindAsync(Node<ShopContext> node) => node.Services.GetServices<IRegisterCheck>().OfType<LegalHoldCheck>().Single().CheckAsync();
}
