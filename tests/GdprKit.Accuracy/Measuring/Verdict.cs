using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;

namespace GdprKit.Accuracy.Measuring;

/// <summary>What the detector said of a labelled member.</summary>
internal sealed record Verdict(LabelledRepository Repository, LabelledType Type, LabelledMember Member, Finding? Finding)
{
    public Confidence Confidence => Finding?.Confidence ?? Confidence.None;
}
