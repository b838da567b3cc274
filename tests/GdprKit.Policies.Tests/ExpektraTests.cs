namespace GdprKit.Policies.Tests;

/// <summary>A Swedish consultancy's policy, in Swedish, with one cookie.</summary>
public sealed class ExpektraTests(RunningPolicy<Expektra.ClientContact> policy) : PolicyTests<Expektra.ClientContact>(policy)
{
    private protected override (int AsController, int AsProcessor) Activities => (3, 0);

    private protected override string[] Rights =>
    [
        "Tillgång … artikel 15", "Rättelse … artikel 16", "Radering … artikel 17", "Begränsning … artikel 18", "Invändning … artikel 21",
        "Invändning mot direkt marknadsföring … artikel 21.2", "Återkalla samtycke … artikel 7.3", "Klagomål … artikel 77",
    ];

    [Fact]
    public void It_has_one_cookie() => Assert.Equal("sessionscookie", Assert.Single(RegisterPath.Values(Policy.Register, "cookies.name")));
}
