using GdprKit.Analyzers.Rules.Leakage.Flow;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>The holes of a message template, <c>"Order of {@Customer} in {Country}"</c>.</summary>
internal static class LogTemplate
{
    /// <summary>How the value of each hole is written, in order.</summary>
    public static IReadOnlyList<Rendering> Read(string template)
    {
        var holes = new List<Rendering>();
        for (var i = 0; i < template.Length - 1; i++)
        {
            if (template[i] != '{') continue;
            if (template[i + 1] == '{') i++;
            else holes.Add(template[i + 1] == '@' ? Rendering.Members : Rendering.Text);
        }

        return holes;
    }
}
