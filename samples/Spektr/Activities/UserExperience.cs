namespace Spektr;

[ProcessingActivity("improve the user experience", Examples = ["analyse patterns of use", "gather feedback", "build what users' interactions and preferences suggest"])]
[Processes(typeof(UserProfile))]
[LegalBasis(Article6.LegitimateInterests, "better products and services")]
public sealed class UserExperience;
