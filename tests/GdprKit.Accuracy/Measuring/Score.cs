using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Accuracy.Measuring;

/// <summary>How the findings from a confidence on agree with the labels yes and no.</summary>
/// <param name="Hits">Found, and labelled yes.</param>
/// <param name="FalseAlarms">Found, and labelled no.</param>
/// <param name="Misses">Not found, and labelled yes.</param>
internal sealed record Score(double Hits, double FalseAlarms, double Misses)
{
    public double Precision => Share(Hits, Hits + FalseAlarms);

    public double Recall => Share(Hits, Hits + Misses);

    public double F1 => Share(2 * Hits, 2 * Hits + FalseAlarms + Misses);

    public static Score Of(IEnumerable<Verdict> verdicts, Confidence from, bool weighted = false)
    {
        double hits = 0, falseAlarms = 0, misses = 0;
        foreach (var verdict in verdicts)
        {
            var weight = weighted ? verdict.Member.Weight : 1;
            switch (verdict.Member.Label, verdict.Confidence >= from)
            {
                case (Label.Yes, true): hits += weight; break;
                case (Label.Yes, false): misses += weight; break;
                case (Label.No, true): falseAlarms += weight; break;
            }
        }

        return new Score(hits, falseAlarms, misses);
    }

    private static double Share(double part, double whole) => whole == 0 ? double.NaN : part / whole;
}
