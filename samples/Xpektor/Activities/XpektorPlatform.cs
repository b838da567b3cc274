namespace Xpektor;

[ProcessingActivity("give customers access in real time to recorded and unrecorded data, as a complement to their business systems")]
[ProcessorFor("the customer who invited you, whose name stands at the top of the service",
    Agreement = "data processing agreement with the organisation that bought the service",
    Terms = AgreementTerms.Written | AgreementTerms.InstructionsOnly | AgreementTerms.NoOwnPurposes | AgreementTerms.Article28)]
[DataSubject("people whom a customer invites to share information", Id = "invited")]
[DataSource(DataOrigin.DataSubject, "shared on the platform, at the customer's invitation")]
[Processes(DataCategory.Unspecified, "the data that the customer chooses to collect, for purposes that the customer defines")]
public sealed class XpektorPlatform;
