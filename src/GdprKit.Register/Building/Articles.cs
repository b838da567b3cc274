namespace GdprKit.Register.Building;

/// <summary>The provisions of the GDPR that the vocabulary stands for.</summary>
internal static class Articles
{
    public static string Of(Article6 basis) => basis switch
    {
        Article6.Consent => "6(1)(a)",
        Article6.Contract or Article6.StepsBeforeContract => "6(1)(b)",
        Article6.LegalObligation => "6(1)(c)",
        Article6.VitalInterests => "6(1)(d)",
        Article6.PublicTask => "6(1)(e)",
        Article6.LegitimateInterests => "6(1)(f)",
        _ => "6(1)",
    };

    public static string Of(Article9 condition) =>
        condition is >= Article9.ExplicitConsent and <= Article9.ArchivingResearchStatistics
            ? $"9(2)({(char)('a' + (int)condition - (int)Article9.ExplicitConsent)})"
            : "9(2)";

    public static string Of(TransferGround ground) => ground switch
    {
        TransferGround.Adequacy => "45",
        TransferGround.StandardContractualClauses => "46(2)(c)",
        TransferGround.BindingCorporateRules => "46(2)(b)",
        TransferGround.CodeOfConduct => "46(2)(e)",
        TransferGround.Certification => "46(2)(f)",
        TransferGround.AuthorityClauses => "46(2)(d)",
        TransferGround.PublicInstrument => "46(2)(a)",
        TransferGround.AuthorisedClauses => "46(3)(a)",
        TransferGround.ExplicitConsent => "49(1)(a)",
        TransferGround.ContractWithPerson => "49(1)(b)",
        TransferGround.ContractForPerson => "49(1)(c)",
        TransferGround.PublicInterest => "49(1)(d)",
        TransferGround.LegalClaims => "49(1)(e)",
        TransferGround.VitalInterests => "49(1)(f)",
        TransferGround.PublicRegister => "49(1)(g)",
        TransferGround.CompellingInterests => "49(1)",
        _ => "44",
    };

    /// <summary>Whether Art. 9(1) lists the category.</summary>
    public static bool IsSpecial(DataCategory category) => category is >= DataCategory.Health and <= DataCategory.SexLifeOrientation;
}
