namespace GdprKit.Accuracy.Labelled;

/// <summary>Where the labelled files are, beside the program.</summary>
internal static class LabelledData
{
    public static string Repositories { get; } = At("Repositories");

    public static string Handmade { get; } = At("Handmade");

    public static string Attested { get; } = At("attested.tsv");

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, "Labelled", name);
}
