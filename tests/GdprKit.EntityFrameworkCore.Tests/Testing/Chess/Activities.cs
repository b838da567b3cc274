namespace GdprKit.EntityFrameworkCore.Tests.Chess;

[ProcessingActivity("run the chess club")]
[Processes(typeof(Player))]
[LegalBasis(Article6.Contract, "the membership")]
[Retention(Years = 1, After = RetentionEvent.MembershipEnded, DatedBy = nameof(Player.LeftAt))]
public sealed class ChessClub;

[ProcessingActivity("comment on games")]
[Processes(typeof(Remark))]
[LegalBasis(Article6.LegitimateInterests, "players learn")]
[Retention(Years = 10, After = RetentionEvent.Collected, DatedBy = nameof(Remark.WrittenAt))]
public sealed class Comments;

[ProcessingActivity("keep the books of the chess club")]
[Processes(typeof(Fee))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Fee.BookedAt), Law = "DK:2022:700:12")]
public sealed class ChessAccounts;

[ProcessingActivity("know who decides")]
[Processes(typeof(Arbiter))]
[LegalBasis(Article6.LegitimateInterests, "fair games")]
[Retention(Years = 1, After = RetentionEvent.EmploymentEnded, DatedBy = nameof(Arbiter.LeftAt))]
public sealed class Arbiters;

[ProcessingActivity("prove what was decided")]
[Processes(typeof(Protocol))]
[LegalBasis(Article6.LegalObligation, "the Act on sports", Law = "DK:2022:700:12")]
[Retention(Years = 10, After = RetentionEvent.Collected, DatedBy = nameof(Protocol.SignedAt), Law = "DK:2022:700:12")]
public sealed class Protocols;

[ProcessingActivity("let members write to each other")]
[Processes(typeof(Post))]
[LegalBasis(Article6.LegitimateInterests, "members can talk")]
[Retention(Years = 1, After = RetentionEvent.Collected, DatedBy = nameof(Post.WrittenAt))]
public sealed class Board;

[ProcessingActivity("run tournaments")]
[Processes(typeof(Tournament))]
[Processes(typeof(Round))]
[LegalBasis(Article6.LegitimateInterests, "members can play")]
[Retention(Years = 1, After = RetentionEvent.Collected, DatedBy = nameof(Round.HeldAt))]
public sealed class Tournaments;
