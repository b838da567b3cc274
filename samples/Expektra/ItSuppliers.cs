namespace Expektra;

[Processor("tjänste- och systemleverantörer av IT", When = "de behövs för ändamålen", Occurs = Occurs.Sometimes,
    Terms = AgreementTerms.Written | AgreementTerms.InstructionsOnly | AgreementTerms.NoOwnPurposes | AgreementTerms.Security)]
public sealed class ItSuppliers;
