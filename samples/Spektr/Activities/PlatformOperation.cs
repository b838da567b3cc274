namespace Spektr;

[ProcessingActivity("operate the platform, monitor its performance, and keep it working and secure")]
[Processes(typeof(User), nameof(User.Name), nameof(User.Email), nameof(User.Position))]
[LegalBasis(Article6.Contract, "access to the paid version", With = ContractParty.You | ContractParty.YourOrganisation, Examples = ["service levels are met"])]
[LegalBasis(Article6.LegitimateInterests, "a platform that works and keeps its integrity")]
public sealed class PlatformOperation;
