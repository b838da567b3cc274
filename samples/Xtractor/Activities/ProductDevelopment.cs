namespace Xtractor;

[ProcessingActivity("erbjuda kunderna ännu bättre produkter, tjänster och service", Title = "Produktutveckling")]
[Statement(NoticeSection.Purposes, "Vi är innovativa och utvecklar våra produkter hela tiden")]
public sealed class ProductDevelopment;
