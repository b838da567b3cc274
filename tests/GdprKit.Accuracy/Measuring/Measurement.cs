using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;
using Microsoft.CodeAnalysis;

namespace GdprKit.Accuracy.Measuring;

/// <summary>Runs the detector over labelled repositories.</summary>
internal sealed class Measurement
{
    private readonly IReadOnlyList<(LabelledRepository Repository, IReadOnlyList<(LabelledType Type, INamedTypeSymbol Symbol)> Types)> _compiled;

    public Measurement(IReadOnlyList<LabelledRepository> repositories)
    {
        Repositories = repositories;
        _compiled = [.. repositories.Select(r => (r, RepositorySource.Compile(r)))];
    }

    public IReadOnlyList<LabelledRepository> Repositories { get; }

    /// <summary>With the lexicon as it is shipped.</summary>
    public IReadOnlyList<Verdict> Tuned() => Run(_ => Lexicon.Default);

    /// <summary>Each repository with the lexicon that it added nothing to.</summary>
    public IReadOnlyList<Verdict> LeavingOneOut() => Run(new LeaveOneOut(Repositories).Without);

    private List<Verdict> Run(Func<LabelledRepository, Lexicon> lexicon)
    {
        var verdicts = new List<Verdict>();
        foreach (var (repository, types) in _compiled)
        {
            var detector = new PersonalDataDetector(lexicon(repository));
            foreach (var (type, symbol) in types)
            {
                var findings = detector.Detect(symbol).GroupBy(f => f.Member.Name).ToDictionary(f => f.Key, f => f.First());
                verdicts.AddRange(type.Members.Where(m => m.Label != Label.None).Select(m => new Verdict(repository, type, m, findings.GetValueOrDefault(m.Name))));
            }
        }

        return verdicts;
    }
}
