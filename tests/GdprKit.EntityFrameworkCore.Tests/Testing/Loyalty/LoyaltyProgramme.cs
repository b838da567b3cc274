namespace GdprKit.EntityFrameworkCore.Tests.Loyalty;

[ProcessingActivity("reward you for shopping with us")]
[Processes(typeof(LoyaltyCard))]
[LegalBasis(Article6.Contract, "the loyalty programme")]
[Retention(Months = 1, After = RetentionEvent.MembershipEnded, DatedBy = nameof(LoyaltyCard.EndedAt))]
public sealed class LoyaltyProgramme;
