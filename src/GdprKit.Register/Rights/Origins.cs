namespace GdprKit.Register.Rights;

/// <summary>What the sources of a row mean for its rights. A source that nobody declared makes nothing certain.</summary>
/// <param name="Direct">Whether it is collected from the person (Art. 13).</param>
/// <param name="Indirect">Whether it is obtained otherwise (Art. 14).</param>
/// <param name="Provided">Whether the person provided it (Art. 20(1)), which what was observed is and what was derived is not (WP 242).</param>
internal readonly record struct Origins(Known Direct, Known Indirect, Known Provided)
{
    public static Origins Of(ProcessingActivity activity, DataItem row)
    {
        // The controller made it: nobody collected it from the person.
        if (row.DerivedFrom is not null) return new(Known.No, Known.Yes, Known.No);

        var (direct, indirect, unknown) = (Known.No, Known.No, row.Sources.Count == 0);
        foreach (var position in row.Sources)
        {
            var source = activity.Sources[position];
            var known = source.When is null && source.Occurs == Occurs.Always ? Known.Yes : Known.Perhaps;
            if (source.From == DataOrigin.Unspecified) unknown = true;
            else if (source.From is DataOrigin.DataSubject or DataOrigin.Observed) direct = Max(direct, known);
            else indirect = Max(indirect, known);
        }

        if (unknown) (direct, indirect) = (Max(direct, Known.Perhaps), Max(indirect, Known.Perhaps));
        // Several sources are alternatives: which of them this item of this person comes from is not known.
        return new(direct, indirect, direct == Known.No ? Known.No : indirect == Known.No ? Known.Yes : Known.Perhaps);
    }

    private static Known Max(Known one, Known two) => one > two ? one : two;
}
