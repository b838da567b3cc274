namespace Spektr;

[Processor("suppliers that perform tasks on our behalf", Examples = ["backup", "cloud storage"], Occurs = Occurs.Sometimes,
    Terms = AgreementTerms.Written | AgreementTerms.InstructionsOnly | AgreementTerms.AgreedPurposesOnly)]
public sealed class ServiceProviders;
