namespace GdprKit.Analyzers.Rules.Leakage.Literals;

/// <summary>What a literal looks like.</summary>
/// <param name="What">Of which kind, with its article.</param>
/// <param name="Instead">What may stand in its place.</param>
internal sealed record PersonalLiteral(string What, string Instead)
{
    public static readonly PersonalLiteral Email = new("the e-mail address", "an address at example.com");
    public static readonly PersonalLiteral Iban = new("the bank account", "an IBAN that is documented as an example");
    public static readonly PersonalLiteral Number = new("the personal identity number", "a test number of the authority");
}
