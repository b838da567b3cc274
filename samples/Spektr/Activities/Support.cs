namespace Spektr;

[ProcessingActivity("give you support with the demo and the paid version", Examples = ["answer questions", "solve problems", "give guidance"])]
[Processes(typeof(User))]
[Processes(typeof(SupportHistory))]
[LegalBasis(Article6.Contract, "access to and use of the paid version", With = ContractParty.You | ContractParty.YourOrganisation,
    Examples = ["support is as good as agreed"])]
[LegalBasis(Article6.LegitimateInterests, "adequate support for our users", When = "it is another case, for example the demo version")]
public sealed class Support;
