namespace GdprKit.Policies.Tests;

/// <summary>A Swedish company's policy, in English: many purposes, and what is said of data, sources and recipients is said of all of them.</summary>
public sealed class QlocxTests(RunningPolicy<Qlocx.Newsletter> policy) : PolicyTests<Qlocx.Newsletter>(policy)
{
    // Three purposes the policy names only where it says who receives data; one is shared with social networks.
    private static readonly string[] Purposes =
    [
        "app-communication", "call-recording", "communicate-business", "customer-insights", "customer-service", "develop-operations", "document-business",
        "employee-external-communication", "evaluate-business", "evaluate-relationship", "lawful-request", "legal-requirements", "manage-customer-records", "manage-orders",
        "manage-relationship", "marketing", "merger-or-sale", "newsletter", "provide-apps", "sales-meetings", "social-networks", "staff-safety", "surveys", "technical-security",
        "trainings-and-events", "usage-tracking", "webinars", "website-functionality",
    ];

    private protected override (int AsController, int AsProcessor) Activities => (25 + 1 + 3, 1);

    // A legal basis follows from the name of one purpose.
    private protected override Dictionary<string, string[]> Gaps => new() { ["GDPR2003"] = Purposes, ["GDPR4001"] = [.. Purposes, "legal-obligations"] };

    private protected override string[] Rights =>
    [
        "Access … Art. 15", "Rectification … Art. 16", "Erasure … Art. 17", "Restriction … Art. 18", "To object to direct marketing … Art. 21(2)", "To complain … Art. 77",
        "The essence of the joint arrangement … Art. 26(2)", "A copy of the safeguards of a transfer … Art. 13(1)(f)",
    ];

    [Fact]
    public void The_networks_are_joint_controllers_where_data_is_shared_with_them_and_nowhere_else() =>
        Assert.Equal(["social-networks"], Policy.Register["activities"]!.AsArray().Where(a => a!["jointControllers"]!.AsArray().Count > 0).Select(a => (string?)a!["id"]));
}
