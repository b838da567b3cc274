// How well the detector of personal data (GDPR1001, GDPR1011, GDPR1012) does on labelled members of real code.
//
//   dotnet run -c Release --project tests/GdprKit.Accuracy
//       overall, by confidence, category and repository, and the worst errors; README.md here says what was labelled and how
//   … -- --errors 100         so many errors
//   … -- --lexicon file       with another lexicon, to try words without a build
//   … -- --data folder        on other files of the same format
//   … -- --attest folder      counts in how many repositories of a folder each entry of the lexicon stands, for Labelled/attested.tsv
//   … -- --leaks              how the rules of leaks (GDPR7001 and others) do on the methods of Leaks/Corpus

using GdprKit.Accuracy;
using GdprKit.Accuracy.Labelled;
using GdprKit.Accuracy.Leaks;
using GdprKit.Accuracy.Measuring;
using GdprKit.Analyzers.Detection.Words;

if (args.Contains("--leaks"))
{
    var leaks = await LeakCorpus.JudgeAsync();
    foreach (var wrong in leaks.Where(l => l.IsWrong || (l.Rule is not null && !l.IsFound))) Console.WriteLine($"{wrong.Method}: {wrong.Rule ?? "clean"}, said {string.Join(", ", wrong.Said)} {wrong.Messages}");
    Console.WriteLine($"{leaks.Count(l => l.Rule is not null)} leaks, {leaks.Count(l => l.Rule is null)} clean: recall {LeakVerdict.Recall(leaks):F3}, precision {LeakVerdict.Precision(leaks):F3}.");
    return;
}

var lexicon = Option("--lexicon") is { } file ? LexiconReader.Read(File.ReadAllText(file)) : Lexicon.Default;
if (Option("--attest") is { } others)
{
    Attested.Count(others, lexicon, Console.Out);
    return;
}

var measurement = new Measurement(LabelledReader.ReadFolder(Option("--data") ?? LabelledData.Repositories), lexicon);
var tuned = measurement.Tuned();
var leavingOneOut = measurement.LeavingOneOut(Attested.Read(LabelledData.Attested));
var handmade = new Measurement(LabelledReader.ReadFolder(LabelledData.Handmade), lexicon).Tuned();

var report = new Report(Console.Out);
report.Overall(("tuned on all", tuned), ("leave one repository out", leavingOneOut), ("the same, strictest", measurement.LeavingOneOut(new HashSet<string>())), ("hand-made", handmade));
Console.WriteLine($"Labelled yes {Count(tuned, Label.Yes)}, no {Count(tuned, Label.No)}; not scored: link {Count(tuned, Label.Link)}, of which found {Found(Label.Link)}, unclear {Count(tuned, Label.Unclear)}, of which found {Found(Label.Unclear)}.\n");
Console.WriteLine("## By category\n");
report.ByCategory(tuned);
Console.WriteLine("Leaving one repository out:\n");
report.ByCategory(leavingOneOut);
Console.WriteLine("Hand-made:\n");
report.ByCategory(handmade);
Console.WriteLine("## By repository\n");
report.By("Repository, tuned", tuned, v => v.Repository.Name);
report.By("Repository, left out", leavingOneOut, v => v.Repository.Name);
report.By("Hand-made", handmade, v => v.Repository.Name);
Console.WriteLine("## Worst errors\n");
report.Errors(tuned, int.Parse(Option("--errors") ?? "30", System.Globalization.CultureInfo.InvariantCulture));

string? Option(string name) => args.SkipWhile(a => a != name).Skip(1).FirstOrDefault();

static int Count(IEnumerable<Verdict> verdicts, Label label) => verdicts.Count(v => v.Member.Label == label);

int Found(Label label) => tuned.Count(v => v.Member.Label == label && v.Confidence >= Report.Found);
