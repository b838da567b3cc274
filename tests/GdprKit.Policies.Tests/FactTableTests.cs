namespace GdprKit.Policies.Tests;

/// <summary>The tables are whole: no statement is without a row, and no row gets lost unseen.</summary>
public sealed class FactTableTests
{
    public static TheoryData<string, string, int> Policies => new() { { "spektr", "SPK", 170 }, { "xpektor", "XPK", 81 }, { "xtractor", "XTR", 119 }, { "qlocx", "QLX", 250 }, { "expektra", "EXP", 120 } };

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_fact_has_its_place(string policy, string prefix, int count) =>
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"{prefix}-{i:000}"), PolicyFact.Of(policy).Select(f => f.Id).Distinct());

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_row_says_something_once(string policy, string prefix, int count)
    {
        PolicyFact[] facts = [.. PolicyFact.Of(policy)];

        Assert.True(facts.Length > count, prefix);
        Assert.All(facts, f => Assert.True(f.Expected == f.Expected.Trim() && f.Expected.Length > 0 && !f.Expected.Contains("… …", StringComparison.Ordinal), f.ToString()));
        Assert.Equal(facts.Length, facts.Distinct().Count());
    }

    [Theory]
    [InlineData("spektr", "denial 4, health 1, notice 259, officer 26, record 198, register 198")]
    [InlineData("xpektor", "notice 164, officer 6, processor-record 14, record 169, register 125")]
    [InlineData("xtractor", "gap 7, notice 183, officer 16, processor-record 8, record 125, register 165")]
    [InlineData("qlocx", "denial 3, health 1, notice 373, officer 9, processor-record 3, record 278, register 389")]
    [InlineData("expektra", "health 1, notice 168, officer 17, record 102, register 154")]
    public void Rows_by_document(string policy, string expected) =>
        Assert.Equal(expected, string.Join(", ", PolicyFact.Of(policy).CountBy(f => f.Document, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}")));
}
