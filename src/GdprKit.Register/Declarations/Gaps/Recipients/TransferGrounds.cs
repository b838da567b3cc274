namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>The grounds of a transfer, as rules ask for them.</summary>
internal static class TransferGrounds
{
    // Art. 49(1)(b), (c), (e) and its second subparagraph, which recital 111 keeps to what is occasional.
    private static readonly string[] Occasional = ["ContractWithPerson", "ContractForPerson", "LegalClaims", "CompellingInterests"];

    public static bool AreMissing(Declaration transfer) => transfer.List("anyOf").Length == 0;

    public static bool AreAdequacyOnly(Declaration transfer) => Are(transfer, g => g == "Adequacy");

    public static bool AreOccasionalOnly(Declaration transfer) => Are(transfer, Occasional.Contains);

    /// <summary>Art. 49(1)(b) and (c).</summary>
    public static bool AreContractsOnly(Declaration transfer) => Are(transfer, g => g is "ContractWithPerson" or "ContractForPerson");

    private static bool Are(Declaration transfer, Func<string, bool> ground) => !AreMissing(transfer) && transfer.List("anyOf").All(ground);
}
