namespace GdprKit.EntityFrameworkCore.Tests.Club;

[ProcessingActivity("run the membership")]
[Processes(typeof(Member))]
[Processes(typeof(Drink))]
[LegalBasis(Article6.Contract, "the membership")]
[Recipient("the card printer")]
public sealed class Membership;

[ProcessingActivity("send members the club letter", Kind = PurposeKind.DirectMarketing, Via = Via.Email, FormerIds = ["club-mail"])]
[Processes(typeof(Member), nameof(Member.Email))]
[LegalBasis(Article6.Consent)]
[Consent("receive the club letter", Version = "1", Consequence = "Without it you read the news on the board.", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.UnsubscribeLink)]
public sealed class ClubLetter;

[ProcessingActivity("offer members what is like what they bought", Kind = PurposeKind.DirectMarketing)]
[Processes(typeof(Member), nameof(Member.Email))]
[LegalBasis(Article6.LegitimateInterests, "to sell")]
public sealed class Offers;

[ProcessingActivity("see who breaks the rules")]
[Processes(typeof(Visit))]
[LegalBasis(Article6.LegitimateInterests, "a quiet house")]
[Recipient("the guards")]
public sealed class HouseRules;

[ProcessingActivity("defend claims", Kind = PurposeKind.LegalClaims)]
[Processes(typeof(Visit))]
[LegalBasis(Article6.LegitimateInterests, "to defend ourselves")]
public sealed class Claims;

[ProcessingActivity("let guests in")]
[Processes(typeof(Guest))]
public sealed class GuestList;

[ProcessingActivity("open the door for members")]
[Processes(typeof(Badge))]
[LegalBasis(Article6.Contract, "the membership")]
[Retention(Months = 1, After = RetentionEvent.MembershipEnded, DatedBy = nameof(Badge.ReturnedAt))]
public sealed class Doors;

[ProcessingActivity("invite members to tastings of what they like")]
[Processes(typeof(Taste))]
[LegalBasis(Article6.Consent)]
[Consent("be invited to tastings", Withdraw = Via.AccountSettings)]
[Retention(Until = RetentionEvent.ConsentWithdrawn)]
public sealed class Tastings;
