namespace Spektr;

[ProcessingActivity("create and manage your user account", Examples = ["account functions", "access to the demo and the paid version"])]
[Processes(typeof(User), nameof(User.Name), nameof(User.Email), nameof(User.Username), nameof(User.TelephoneNumber), nameof(User.Position))]
[LegalBasis(Article6.StepsBeforeContract, "what you ask for before an agreement on access to the demo or the paid version")]
[LegalBasis(Article6.LegitimateInterests, "platform integrity and adequate registration", Examples = ["demo limits are upheld"],
    When = "it goes beyond that, for example access is rejected or demo access has lapsed")]
public sealed class UserAccount;
