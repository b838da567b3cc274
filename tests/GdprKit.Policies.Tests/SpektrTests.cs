namespace GdprKit.Policies.Tests;

/// <summary>A Danish start-up's policy, in English.</summary>
public sealed class SpektrTests(RunningPolicy<Spektr.User> policy) : PolicyTests<Spektr.User>(policy)
{
    private protected override (int AsController, int AsProcessor) Activities => (8, 0);

    private protected override string[] Rights =>
    [
        "Access … Art. 15", "Rectification … Art. 16", "Erasure … Art. 17", "Restriction … Art. 18", "Data portability … Art. 20", "To object … Art. 21",
        "To object to direct marketing … Art. 21(2)", "To withdraw consent … Art. 7(3)", "To complain … Art. 77",
    ];
}
