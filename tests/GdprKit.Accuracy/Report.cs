using System.Globalization;
using GdprKit.Accuracy.Labelled;
using GdprKit.Accuracy.Measuring;
using GdprKit.Analyzers.Detection;

namespace GdprKit.Accuracy;

/// <summary>Prints what was measured, as Markdown.</summary>
internal sealed class Report(TextWriter output)
{
    /// <summary>What counts as found where a table does not say: GDPR1001 and GDPR1011.</summary>
    public const Confidence Found = Confidence.Medium;

    private static readonly (string Rules, Confidence From)[] Levels = [("GDPR1001", Confidence.High), ("GDPR1001, GDPR1011", Confidence.Medium), ("all three", Confidence.Low)];

    public void Overall(params (string Name, IReadOnlyList<Verdict> Verdicts)[] measures)
    {
        output.WriteLine("| Measure | Rules | Precision | Recall | F1 | weighted: Precision | Recall | F1 |");
        output.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, verdicts) in measures)
        {
            foreach (var (rules, from) in Levels)
            {
                var weighted = verdicts.Any(v => v.Member.Weight > 0) ? Three(Score.Of(verdicts, from, isWeighted: true)) : "– | – | –";
                output.WriteLine($"| {name} | {rules} | {Three(Score.Of(verdicts, from))} | {weighted} |");
            }
        }

        output.WriteLine();
    }

    public void By(string what, IReadOnlyList<Verdict> verdicts, Func<Verdict, string> key)
    {
        output.WriteLine($"| {what} | yes | no | Precision | Recall | F1 | Recall of GDPR1001 |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var group in verdicts.GroupBy(key).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (yes, no) = (group.Count(v => v.Member.Label == Label.Yes), group.Count(v => v.Member.Label == Label.No));
            output.WriteLine($"| {group.Key} | {yes} | {no} | {Three(Score.Of(group, Found))} | {F(Score.Of(group, Confidence.High).Recall)} |");
        }

        output.WriteLine();
    }

    /// <summary>Of labels yes only, since a no has no category.</summary>
    public void ByCategory(IReadOnlyList<Verdict> verdicts)
    {
        output.WriteLine("| Category of the label | yes | Recall | Recall of GDPR1001 | Category right |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        var yes = verdicts.Where(v => v.Member.Label == Label.Yes).ToArray();
        foreach (var group in yes.GroupBy(v => v.Member.Category).OrderBy(g => g.Key, StringComparer.Ordinal)) Row(group.Key, [.. group]);
        Row("**Art. 9 and 10**", [.. yes.Where(v => Categories.IsSpecial(v.Member.Category))]);
        Row("**All**", yes);
        output.WriteLine();

        void Row(string name, IReadOnlyList<Verdict> group)
        {
            var right = group.Where(v => v.Confidence >= Found).Select(Categories.IsRight).OfType<bool>().ToArray();
            output.WriteLine($"| {name} | {group.Count} | {F(Score.Of(group, Found).Recall)} | {F(Score.Of(group, Confidence.High).Recall)} | {F((double)right.Count(r => r) / right.Length)} |");
        }
    }

    /// <summary>False alarms and misses, those first that stand for most members.</summary>
    public void Errors(IReadOnlyList<Verdict> verdicts, int count)
    {
        var errors = verdicts.Where(v => v.Member.Label == (v.Confidence >= Found ? Label.No : Label.Yes)).OrderByDescending(v => v.Member.Weight).ToArray();
        output.WriteLine("| Label | Found | Member | Stands for |");
        output.WriteLine("|---|---|---|--:|");
        foreach (var v in errors.Take(count))
        {
            output.WriteLine($"| {v.Member.Label.ToString().ToLowerInvariant()} {v.Member.Category} | {v.Finding?.Reason ?? "–"} | {v.Repository.Name.Split('/')[^1]}: `{v.Type.Name}.{v.Member.Name} : {v.Member.Type}` | {v.Member.Weight:0} |");
        }

        if (errors.Length > count) output.WriteLine($"\n{errors.Length - count} more: `--errors {errors.Length}`.");
        output.WriteLine();
    }

    private static string Three(Score score) => $"{F(score.Precision)} | {F(score.Recall)} | {F(score.F1)}";

    private static string F(double share) => double.IsNaN(share) ? "–" : share.ToString(".000;;.000", CultureInfo.InvariantCulture).Replace("1.000", "1.00", StringComparison.Ordinal);
}
