using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;

namespace GdprKit.Accuracy.Measuring;

/// <summary>How the findings from a confidence on agree with the labels yes and no. Links and what is unclear count for neither.</summary>
/// <param name="Hits">Found, and labelled yes.</param>
/// <param name="FalseAlarms">Found, and labelled no.</param>
/// <param name="Misses">Not found, and labelled yes.</param>
internal sealed record Score(double Hits, double FalseAlarms, double Misses)
{
    public double Precision => Hits / (Hits + FalseAlarms);

    public double Recall => Hits / (Hits + Misses);

    public double F1 => 2 * Hits / (2 * Hits + FalseAlarms + Misses);

    /// <param name="verdicts">What was said.</param>
    /// <param name="from">The lowest confidence that counts as found.</param>
    /// <param name="isWeighted">Whether each member counts as many times as there are members like it in its repository.</param>
    public static Score Of(IEnumerable<Verdict> verdicts, Confidence from, bool isWeighted = false)
    {
        double hits = 0, falseAlarms = 0, misses = 0;
        foreach (var verdict in verdicts)
        {
            var weight = isWeighted ? verdict.Member.Weight : 1;
            switch (verdict.Member.Label, verdict.Confidence >= from)
            {
                case (Label.Yes, true): hits += weight; break;
                case (Label.Yes, false): misses += weight; break;
                case (Label.No, true): falseAlarms += weight; break;
            }
        }

        return new Score(hits, falseAlarms, misses);
    }
}
