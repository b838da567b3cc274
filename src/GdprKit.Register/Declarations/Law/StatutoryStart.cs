namespace GdprKit.Declarations.Law;

/// <summary>From when a statutory period runs.</summary>
/// <param name="Event">A name of <c>RetentionEvent</c>; <c>*</c>: any.</param>
/// <param name="Anchor">A name of <c>RetentionAnchor</c>; <c>*</c>: any.</param>
internal sealed record StatutoryStart(string Event, string Anchor)
{
    public bool Fits(string after, string anchor) => (Event == "*" || Event == after) && (Anchor == "*" || Anchor == anchor);
}
