namespace GdprKit.EntityFrameworkCore.Tests.Parcels;

[ProcessingActivity("bring your parcels")]
[Processes(typeof(Sender))]
[Processes(typeof(Parcel), nameof(Parcel.ToAddress))]
[LegalBasis(Article6.Contract, "the shipping")]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Parcel.BroughtAt))]
public sealed class Shipping;

[ProcessingActivity("find out how fast we bring parcels")]
[Processes(typeof(Parcel), nameof(Parcel.BroughtAt), nameof(Parcel.BookedOn))]
[LegalBasis(Article6.LegitimateInterests, "a better service")]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Parcel.BroughtAt))]
public sealed class Speed;

[ProcessingActivity("keep accounts of parcels")]
[Processes(typeof(Parcel), nameof(Parcel.Price))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Parcel.BookedOn), Law = "DK:2022:700:12")]
public sealed class ParcelAccounts;
