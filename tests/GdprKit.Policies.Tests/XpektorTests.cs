namespace GdprKit.Policies.Tests;

/// <summary>A Swedish platform's policy, in English: short, and everything for everything.</summary>
public sealed class XpektorTests(RunningPolicy<Xpektor.Purchaser> policy) : PolicyTests<Xpektor.Purchaser>(policy)
{
    private protected override (int AsController, int AsProcessor) Activities => (7, 1);

    private protected override string[] Rights =>
    [
        "Access … Art. 15", "Rectification … Art. 16", "Erasure … Art. 17", "Restriction … Art. 18", "Data portability … Art. 20", "To object … Art. 21",
        "To object to direct marketing … Art. 21(2)", "To withdraw consent … Art. 7(3)", "To complain … Art. 77",
    ];
}
