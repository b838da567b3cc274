namespace Qlocx;

[Processor("service providers that we have engaged", Examples = ["IT services such as storage", "communication services for messages and newsletters"],
    Terms = AgreementTerms.NoOwnPurposes | AgreementTerms.Security | AgreementTerms.Responsibilities)]
[Transfer(TransferGround.StandardContractualClauses, Occurs = Occurs.Sometimes, Supplementary = "further safeguards, if the law of the recipient's country makes them necessary",
    Url = "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/standard-contractual-clauses-scc_en")]
public sealed class ServiceProviders;
