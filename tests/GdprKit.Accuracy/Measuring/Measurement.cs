using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Accuracy.Measuring;

/// <summary>Runs the detector over labelled types.</summary>
internal sealed class Measurement(IReadOnlyList<LabelledRepository> repositories, Lexicon lexicon)
{
    private readonly IReadOnlyList<(LabelledRepository Repository, IReadOnlyList<(LabelledType Type, INamedTypeSymbol Symbol)> Types)> _compiled = [.. repositories.Select(r => (r, RepositorySource.Compile(r)))];

    /// <summary>With the whole lexicon, which was made with most of these members before one's eyes.</summary>
    public IReadOnlyList<Verdict> Tuned() => Run(_ => lexicon);

    /// <summary>Each repository with the lexicon that it added nothing to.</summary>
    /// <param name="attested">Keys of entries that other public code is known to use; none: the strictest measure.</param>
    public IReadOnlyList<Verdict> LeavingOneOut(IReadOnlySet<string> attested) => Run(new LeaveOneOut(repositories, lexicon, attested).Without);

    private List<Verdict> Run(Func<LabelledRepository, Lexicon> lexiconFor)
    {
        var verdicts = new List<Verdict>();
        foreach (var (repository, types) in _compiled)
        {
            var detector = new PersonalDataDetector(lexiconFor(repository));
            foreach (var (type, symbol) in types)
            {
                var findings = detector.Detect(symbol).GroupBy(f => f.Member.Name).ToDictionary(f => f.Key, f => f.First());
                verdicts.AddRange(type.Members.Where(m => m.Label != Label.None).Select(m => new Verdict(repository, type, m, FindingOf(m))));

                Finding? FindingOf(LabelledMember member) => findings.GetValueOrDefault(member.Name) ?? (member.IsField ? findings.GetValueOrDefault(PropertyOf(member.Name)) : null);
            }
        }

        return verdicts;
    }

    /// <summary>A field that a property shows is reported there.</summary>
    private static string PropertyOf(string field) => field.TrimStart('_') is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : field;
}
