using System.Diagnostics.CodeAnalysis;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Documents;

/// <summary>Which record a caller asks for.</summary>
/// <param name="Preset">The preset of the controller's record; <see langword="null"/>: the processor's record.</param>
/// <param name="Delimiter">What stands between the cells of CSV; <see langword="null"/>: what the register's language asks for.</param>
internal readonly record struct RecordChoice(RecordPreset? Preset, char? Delimiter)
{
    /// <summary>The name of the query parameter for the preset.</summary>
    public const string PresetParameter = "preset";

    /// <summary>The name of the query parameter for the delimiter.</summary>
    public const string DelimiterParameter = "delimiter";

    private static readonly Dictionary<string, RecordPreset> Presets = Enum.GetValues<RecordPreset>().ToDictionary(p => p.ToString(), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, char> Delimiters = new(StringComparer.OrdinalIgnoreCase) { [","] = ',', ["comma"] = ',', [";"] = ';', ["semicolon"] = ';' };

    /// <summary>Reads the query; what is wrong with it, if it asks for what there is not.</summary>
    public static bool TryRead(IQueryCollection query, bool ofProcessor, out RecordChoice choice, [NotNullWhen(false)] out string? problem)
    {
        choice = new(ofProcessor ? null : RecordPreset.Full, null);
        problem = null;
        if (query.TryGetValue(PresetParameter, out var preset))
        {
            if (ofProcessor) problem = $"The processor's record has one form and no '{PresetParameter}'.";
            else if (Presets.TryGetValue(preset.ToString(), out var known)) choice = choice with { Preset = known };
            else problem = $"There is no such '{PresetParameter}'. There are: {string.Join(", ", Presets.Keys.Select(k => k.ToLowerInvariant()))}.";
        }

        if (problem is null && query.TryGetValue(DelimiterParameter, out var delimiter))
        {
            if (Delimiters.TryGetValue(delimiter.ToString(), out var known)) choice = choice with { Delimiter = known };
            else problem = $"There is no such '{DelimiterParameter}'. There are: {string.Join(" ", Delimiters.Keys)}";
        }

        return problem is null;
    }
}
