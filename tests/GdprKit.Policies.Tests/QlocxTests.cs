namespace GdprKit.Policies.Tests;

/// <summary>A Swedish company's policy, in English: many purposes, and what is said of data, sources and recipients is said of all of them.</summary>
public sealed class QlocxTests(RunningPolicy<Qlocx.Newsletter> policy) : PolicyTests<Qlocx.Newsletter>(policy)
{
    // Three purposes the policy names only where it says who receives data; one is shared with social networks.
    private protected override (int AsController, int AsProcessor) Activities => (25 + 1 + 3, 1);

    private protected override string[] Rights =>
    [
        "Access … Art. 15", "Rectification … Art. 16", "Erasure … Art. 17", "Restriction … Art. 18", "To object to direct marketing … Art. 21(2)", "To complain … Art. 77",
        "The essence of the joint arrangement … Art. 26(2)", "A copy of the safeguards of a transfer … Art. 13(1)(f)",
    ];

    [Fact]
    public void The_networks_are_joint_controllers_where_data_is_shared_with_them_and_nowhere_else() =>
        Assert.Equal(["social-networks"], Policy.Register["activities"]!.AsArray().Where(a => a!["jointControllers"]!.AsArray().Count > 0).Select(a => (string?)a!["id"]));
}
