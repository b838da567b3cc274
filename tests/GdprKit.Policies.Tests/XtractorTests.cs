namespace GdprKit.Policies.Tests;

/// <summary>A Swedish agency's policy, in Swedish, which is also its register.</summary>
public sealed class XtractorTests(RunningPolicy<Xtractor.CustomerContact> policy) : PolicyTests<Xtractor.CustomerContact>(policy)
{
    private protected override (int AsController, int AsProcessor) Activities => (11, 1);

    private protected override string[] Rights =>
    [
        "Tillgång … artikel 15", "Rättelse … artikel 16", "Radering … artikel 17", "Begränsning … artikel 18", "Dataportabilitet … artikel 20", "Invändning … artikel 21",
        "Invändning mot direkt marknadsföring … artikel 21.2", "Återkalla samtycke … artikel 7.3", "Klagomål … artikel 77",
    ];
}
