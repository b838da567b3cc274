namespace Qlocx;

[ProcessingActivity("provide our apps and services", Examples = ["give access", "manage your user account"])]
[DataSubject("People with a user account of an app or service that refers to this notice", DataSubjectCategory.User, Id = "account-holders")]
[Processes(DataCategory.Unspecified, "what we ask for when you register", Provision = Provision.Contractual, Consequence = "without it you cannot use the app or service")]
public sealed class ProvideApps;
