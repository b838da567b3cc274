using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Accuracy.Measuring;

/// <summary>Runs the detector over labelled repositories.</summary>
internal sealed class Measurement
{
    private readonly IReadOnlyList<(LabelledRepository Repository, IReadOnlyList<(LabelledType Type, INamedTypeSymbol Symbol)> Types)> _compiled;

    private readonly Lexicon _lexicon;
    private readonly IReadOnlySet<string> _attested;

    public Measurement(IReadOnlyList<LabelledRepository> repositories, Lexicon lexicon, IReadOnlySet<string> attested)
    {
        _attested = attested;
        _lexicon = lexicon;
        Repositories = repositories;
        _compiled = [.. repositories.Select(r => (r, RepositorySource.Compile(r)))];
    }

    public IReadOnlyList<LabelledRepository> Repositories { get; }

    /// <summary>With the whole lexicon.</summary>
    public IReadOnlyList<Verdict> Tuned() => Run(_ => _lexicon);

    /// <summary>Each repository with the lexicon that it added nothing to.</summary>
    public IReadOnlyList<Verdict> LeavingOneOut() => Run(new LeaveOneOut(Repositories, _lexicon, _attested).Without);

    private List<Verdict> Run(Func<LabelledRepository, Lexicon> lexicon)
    {
        var verdicts = new List<Verdict>();
        foreach (var (repository, types) in _compiled)
        {
            var detector = new PersonalDataDetector(lexicon(repository));
            foreach (var (type, symbol) in types)
            {
                var findings = detector.Detect(symbol).GroupBy(f => f.Member.Name).ToDictionary(f => f.Key, f => f.First());
                verdicts.AddRange(type.Members.Where(m => m.Label != Label.None).Select(m => new Verdict(repository, type, m, findings.GetValueOrDefault(m.Name) ?? (m.IsField ? findings.GetValueOrDefault(PropertyOf(m.Name)) : null))));
            }
        }

        return verdicts;
    }

    /// <summary>A field that a property shows is reported there.</summary>
    private static string PropertyOf(string field) => field.TrimStart('_') is { Length: > 0 } name ? char.ToUpperInvariant(name[0]) + name[1..] : field;
}
