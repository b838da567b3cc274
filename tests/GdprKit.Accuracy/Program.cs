using GdprKit.Accuracy.Labelled;
using GdprKit.Accuracy.Measuring;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;

var folder = args.SkipWhile(a => a != "--data").Skip(1).FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "Labelled");
var lexicon = args.SkipWhile(a => a != "--lexicon").Skip(1).FirstOrDefault() is { } file ? LexiconReader.Read(File.ReadAllText(file)) : Lexicon.Default;
if (args.Contains("--attest"))
{
    var counts = new Dictionary<string, int>();
    foreach (var r in LabelledReader.ReadFolder(folder)) foreach (var e in Usage.Of(r, lexicon)) counts[e.Key] = counts.GetValueOrDefault(e.Key) + 1;
    foreach (var e in lexicon.Entries) Console.WriteLine($"{e.Key}\t{counts.GetValueOrDefault(e.Key)}");
    return;
}

var attested = args.SkipWhile(a => a != "--attested").Skip(1).FirstOrDefault() is { } seen ? File.ReadAllLines(seen).Select(l => l.Split('\t')).Where(l => int.Parse(l[1]) >= 1).Select(l => l[0]).ToHashSet() : [];
var measurement = new Measurement(LabelledReader.ReadFolder(folder), lexicon, attested);
foreach (var (name, verdicts) in new[] { ("tuned", measurement.Tuned()), ("LORO", measurement.LeavingOneOut()) })
{
    foreach (var c in new[] { Confidence.High, Confidence.Medium, Confidence.Low })
    {
        var s = Score.Of(verdicts, c); var w = Score.Of(verdicts, c, true);
        Console.WriteLine($"{name,-6} {c,-7} P {s.Precision:F3} R {s.Recall:F3} F1 {s.F1:F3} | weighted P {w.Precision:F3} R {w.Recall:F3} F1 {w.F1:F3} | fp {s.FalseAlarms} fn {s.Misses}");
    }
    foreach (var r in verdicts.GroupBy(v => v.Repository.Name)) { var s = Score.Of(r, Confidence.Medium); Console.WriteLine($"   {r.Key,-50} P {s.Precision:F3} R {s.Recall:F3} F1 {s.F1:F3} fp {s.FalseAlarms} fn {s.Misses}"); }
    foreach (var r in verdicts.GroupBy(v => v.Member.Category).OrderByDescending(r => r.Count())) { var s = Score.Of(r, Confidence.Medium); Console.WriteLine($"   {r.Key,-30} R {s.Recall:F3} fn {s.Misses} n {s.Hits + s.Misses}"); }
}
if (args.Contains("--errors"))
{
    foreach (var v in (args.Contains("--loro") ? measurement.LeavingOneOut() : measurement.Tuned()).Where(v => v.Member.Label == Label.No && v.Confidence >= Confidence.Low || v.Member.Label == Label.Yes && v.Confidence <= Confidence.Medium).OrderBy(v => v.Member.Label).ThenBy(v => v.Confidence).ThenBy(v => v.Repository.Name))
        Console.WriteLine($"{v.Member.Label} {v.Confidence} w={v.Member.Weight:F0} [{v.Member.Category}] {v.Repository.Name.Split('/')[1]} {v.Type.Name}.{v.Member.Name} : {v.Member.Type} {v.Finding?.Category} {v.Finding?.Reason}");
}
if (args.Contains("--findings"))
{
    var detector = new PersonalDataDetector(lexicon);
    foreach (var r in measurement.Repositories) foreach (var (t, symbol) in RepositorySource.Compile(r)) foreach (var f in detector.Detect(symbol)) Console.WriteLine($"{f.Confidence}\t{r.Name}\t{t.Name}.{f.Member.Name} : {t.Members.First(m => m.Name == f.Member.Name).Type}\t{f.Category}\t{f.Reason}");
}
