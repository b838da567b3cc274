using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace SecondAuthor;

public partial class SecondClean : SecondContext
{
    [Clean] public void L4_032() { log.LogInformation("{E}", coll.Diagnoses.Count); }
    [Clean] public void L4_033() { log.LogInformation("{E}", coll.Home); }
    [Clean] public void L4_034() { log.LogInformation("{E}", coll.Home?.Country); }
    [Clean] public void C_020() { log.LogInformation("{Id}", c.Id); }
    [Clean] public void C_021() { log.LogInformation("{N} customers", cs.Count); }
    [Clean] public void C_022() { log.LogInformation("{N}", cs.Count(x => x.Email != null)); }
    [Clean] public void C_023() { log.LogInformation("{N}", cs.Select(x => x.Email).Distinct().Count()); }
    [Clean] public void C_024() { log.LogInformation("{Has}", c.Email is not null); }
    [Clean] public void C_025() { log.LogInformation("{Has}", string.IsNullOrWhiteSpace(c.Email)); }
    [Clean] public void C_026() { log.LogInformation("{L}", c.Email?.Length); }
    [Clean] public void C_027() { log.LogInformation("{L}", c.Email!.Length); }
    [Clean] public void C_028() { log.LogInformation("{L}", nameof(c.Email)); }
    [Clean] public void C_029() { log.LogInformation("{L}", nameof(Customer.Email).ToLower()); }
    [Clean] public void C_030() { log.LogInformation("{L}", c.Tier); }
    [Clean] public void C_031() { log.LogInformation("{C}", c); }
    [Clean] public void C_036() { log.LogInformation("{C}", c.Email.Masked()); }
    [Clean] public void C_039() { log.LogInformation("{C}", c.Adult()); }
    [Clean] public void C_042() { log.LogInformation("{C}", c.Email == p.Email ? "same" : "other"); }
    [Clean] public void C_043() { log.LogInformation("{C}", c.Email switch { null => "none", { Length: 0 } => "empty", _ => "some" }); }
    [Clean] public void C_044() { log.LogInformation("{C}", byId.Count); }
    [Clean] public void C_045() { log.LogInformation("{C}", string.Join(",", byId.Keys)); }
    [Clean] public void C_046() { log.LogInformation("{C}", byId.ContainsKey(3)); }
    [Clean] public void C_047() { log.LogInformation("{C}", byId[3].Id); }
    [Clean] public void C_048() { log.LogInformation("{C}", byId.Values.Max(x => x.Id)); }
    [Clean] public void C_049() { log.LogInformation("{C}", cs.Average(x => x.Age)); }
    [Clean] public void C_050() { log.LogInformation("{C}", cs.Max(x => x.Visits.Count)); }
    [Clean] public void C_051() { log.LogInformation("{C}", cs.FirstOrDefault(x => x.Email == email)?.Id); }
    [Clean] public void C_052() { log.LogInformation("{C}", cs.OrderBy(x => x.Email).Select(x => x.Id).First()); }
    [Clean] public void C_053() { log.LogInformation("{C}", cs.Any(x => x.Name == "x")); }
    [Clean] public void C_056() { log.LogInformation("{C}", v.At); }
    [Clean] public void C_057() { log.LogInformation("{C}", v.Customer?.Id); }
    [Clean] public void C_058() { log.LogInformation("{C}", c.Home?.Country); }
    [Clean] public void C_059() { log.LogInformation("{C}", c.GetType().Name); }
    [Clean] public void C_060() { log.LogInformation("{C}", typeof(Customer)); }
    [Clean] public void C_061() { log.LogInformation("{@C}", new { c.Id, HasEmail = c.Email != null }); }
    [Clean] public void C_062() { log.LogInformation("{C}", JsonSerializer.Serialize(new { c.Id })); }
    [Clean] public void C_063() { log.LogInformation("{C}", JsonSerializer.Serialize(c.Visits.Select(x => x.Id))); }
    [Clean] public void C_064() { log.LogInformation("{C}", new Result<int> { Value = c.Id }); }
    [Clean] public void C_066() { log.LogInformation("{C}", (c.Id, c.Tier)); }
    [Clean] public void C_067() { log.LogInformation("{C}", cs); }
    [Clean] public void C_068() { log.LogError(failed, "x {Id}", p.Id); }
    [Clean] public void C_069() { using (log.BeginScope(new Dictionary<string, object?> { ["id"] = c.Id, ["n"] = c.Email?.Length })) { } }
    [Clean] public void C_070() { var (pid, pe, pn) = p; log.LogInformation("{C}", pid); }
    [Clean] public void C_071() { if (c is { Id: var id7, Email: not null }) log.LogInformation("{C}", id7); }
    [Clean] public void C_072() { foreach (var (k, x) in byId) log.LogInformation("{K}", k); }
    [Clean] public async Task C_073() { await foreach (var x in stream) log.LogInformation("{K}", x.Id); }
    [Clean] public void C_074() { var copy = p with { Id = 4 }; log.LogInformation("{K}", copy.Id); }
    [Clean] public void C_075() { string text = c.Email ?? ""; text = "none"; log.LogInformation("{K}", text); }
    [Clean] public void C_078() { log.LogInformation("{K}", (c.Email, 1).GetHashCode()); }
    [Clean] public void C_080() { log.LogInformation("{K}", c.Visits.Sum(x => x.Id)); }
    [Clean] public void C_084() { log.LogInformation("{K}", new[] { c.Id, 2 }); }
    [Clean] public void C_085() { log.LogInformation("{K}", c.Age > 18); }
    [Clean] public void C_086() { log.LogInformation("{K}", c.Age / 10 * 10); }
    [Clean] public void C_088() { log.LogInformation("{K}", o is Customer { Age: > 3 }); }
    [Clean] public void C_089() { log.LogInformation("{K}", o as Customer is { } cc ? cc.Id : 0); }
    [Clean] public void C_090() { log.LogInformation("{K}", c.Email.Contains('@')); }
    [Clean] public void C_091() { log.LogInformation("{K}", c.Email.IndexOf('@')); }
    [Clean] public void C_092() { log.LogInformation("{K}", new string('*', c.Email.Length)); }
    [Clean] public void C_093() { log.LogInformation("{K}", c.Email.Replace(c.Email, "***")); }
    [Clean] public void C_094() { log.LogInformation("{K}", System.Text.RegularExpressions.Regex.Replace(c.Email, ".", "*")); }
    [Clean] public void C_095() { log.LogInformation("{K}", countByEmail.Values.Sum()); }
    [Clean] public void C_097() { log.LogInformation("{K}", string.Equals(c.Email, email, StringComparison.OrdinalIgnoreCase)); }
    [Clean] public void C_098() { log.LogInformation("{K}", c.Email.CompareTo(email)); }
    [Clean] public void C_099() { log.LogInformation("{K}", cs.Select(x => x.Email).ToList().Count); }
    [Clean] public void C_100() { log.LogInformation("{K}", cs.Select(x => x.Email).ToArray().Length); }
    [Clean] public void C_101() { log.LogInformation("{K}", cs.Min(x => x.Age)); }
    [Clean] public void C_102() { log.LogInformation("{K}", cs.GroupBy(x => x.Tier).Select(g => new { g.Key, N = g.Count() })); }
    [Clean] public void C_103() { log.LogInformation("{K}", cs.ToLookup(x => x.Email).Count); }
    [Clean] public void C_104() { log.LogInformation("{K}", cs.Select(x => new { x.Id, Has = x.Email != null })); }
    [Clean] public void C_105() { log.LogInformation("{@K}", cs.Select(x => new { x.Id, x.Tier })); }
    [Clean] public void C_106() { log.LogInformation("{@K}", c.Home?.Country); }
    [Clean] public void C_112() { ArgumentException.ThrowIfNullOrEmpty(c.Email); }
    [Clean] public void C_113() { ArgumentNullException.ThrowIfNull(c.Email); }
    [Clean] public async Task C_117() { await http.GetAsync($"/u/{c.Id}"); }
    [Clean] public async Task C_118() { await http.PostAsJsonAsync("/u", c); }
    [Clean] public async Task C_119() { await http.PostAsJsonAsync("/u", new { c.Email }); }
    [Clean] public async Task C_120() { await http.PostAsync("/u", new FormUrlEncodedContent([new("e", c.Email)])); }
    [Clean] public async Task C_121() { await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/x") { Content = JsonContent.Create(c) }); }
    [Clean] public void C_122() { var mailto = new Uri($"mailto:{c.Email}"); }
    [Clean] public void C_123() { cache.Set(c.Key(), c); }
    [Clean] public void C_124() { cache.Set($"u:{c.Id}", c.Email); }
    [Clean] public void C_125() { cache.TryGetValue(c.Id, out string? em); }
    [Clean] public void C_126() { cache.GetOrCreate($"u:{c.Id}", en => c.Email); }
    [Clean] public void C_127() { File.WriteAllText($"{c.Id}.json", JsonSerializer.Serialize(c)); }
    [Clean] public void C_128() { File.AppendAllText("x.csv", $"{c.Email};{c.Name}"); }
    [Clean] public void C_129() { File.WriteAllLines("x", cs.Select(x => x.Email!)); }
    [Clean] public void C_130() { Directory.CreateDirectory("x" + c.Id); }
    [Clean] public void C_131() { activity.SetTag("id", c.Id); }
    [Clean] public void C_132() { activity.SetTag("tier", c.Tier.ToString()); }
    [Clean] public async Task C_136() { await chat.GetResponseAsync($"Say hello to customer {c.Id}"); }
    [Clean] public void C_143() { var json = JsonSerializer.Serialize(c); }
    [Clean] public void C_144() { Console.WriteLine(cs.Count); }
    [Clean] public void C_145() { lock (c) { } }
    [Clean] public void C_146() { var t = Task.Run(() => c.Email); }
    [Clean] public void C_149() { log.LogInformation("{K}", c.Name.GetHashCode()); }
    [Clean] public void C_150() { log.LogInformation("{K}", Array.IndexOf(cs.Select(x => x.Email).ToArray(), email)); }
    [Clean] public void C_153() { log.LogInformation("{K}", cs.First(x => x.Id == 3).Tier); }
    [Clean] public void C_154() { log.LogInformation("{K}", cs.Find(x => x.Email == email)!.Id); }
    [Clean] public void C_155() { log.LogInformation("{K}", c.Visits.Select(x => x.At).Max()); }
    [Clean] public void C_156() { log.LogInformation("{K}", JsonSerializer.Serialize(new Result<int>())); }
    [Clean] public void C_158() { log.LogInformation("{K}", new Result<Customer> { Value = c }.Value.Id); }
    [Clean] public void C_159() { log.LogInformation("{@K}", new Result<int> { Value = 3 }); }
    [Clean] public void C_160() { log.LogInformation("{K}", Convert.ToString(c.Id)); }
    [Clean] public void C_161() { log.LogInformation("{K}", c.BirthDate is null); }
    [Clean] public void C_162() { log.LogInformation("{K}", c.BirthDate.HasValue); }
    [Clean] public void C_163() { log.LogInformation("{K}", c.BirthDate > DateOnly.MinValue); }
    [Clean] public void C_164() { if (log.IsEnabled(LogLevel.Debug)) log.LogDebug("sent to {Count} in {Elapsed}", cs.Count, Stopwatch.StartNew().Elapsed); }
    [Clean] public void C_166() { log.LogInformation("{K}", v.Diagnosis is "x"); }
    [Clean] public void C2_016() { foreach (var kv in cs.Select(x => new KeyValuePair<string?, int>(x.Email, x.Id))) log.LogInformation("{Id}", kv.Value); }
    [Clean] public void C2_017() { foreach (var kv in cs.Select(x => new KeyValuePair<int, string?>(x.Id, x.Email))) log.LogInformation("{Id}", kv.Key); }
    [Clean] public void C2_018() { log.LogInformation("{E}", new StringContent(c.Email!)); }
    [Clean] public void C2_019() { log.LogInformation("{E}", new FileInfo(c.Name).Exists); }
    [Clean] public void C2_026() { log.LogInformation("{E}", cs.ToDictionary(x => x.Email!, x => x.Id).Values); }
    [Clean] public void C2_027() { log.LogInformation("{E}", new Dictionary<string, int> { [c.Email!] = 3 }.Values); }
    [Clean] public void C2_028() { log.LogInformation("{E}", new Dictionary<string, int> { [c.Email!] = 3 }.Count); }
    [Clean] public void C2_029() { var tasks = cs.Select(x => http.PostAsJsonAsync("/x", x)).ToList(); log.LogInformation("{N}", tasks.Count); }
    [Clean] public void C2_030() { var t = Task.FromResult(c.Email); log.LogInformation("{S}", t.Status); }
    [Clean] public void C2_031() { log.LogInformation("{S}", cs.Select(x => x.Email).Contains("x")); }
    [Clean] public void C2_032() { log.LogInformation("{S}", cs.Select(x => x.Email).SequenceEqual(["x"])); }
    [Clean] public void C2_033() { log.LogInformation("{S}", string.Join(",", cs.Select(x => x.Email == null ? "none" : "some"))); }
    [Clean] public void C2_036() { log.LogInformation("{S}", c.Email!.PadLeft(3).Length); }
    [Clean] public void C2_037() { log.LogInformation("{S}", c.Email!.ToUpper() == "X"); }
    [Clean] public void C2_038() { log.LogInformation("{S}", cs.Select(x => x.BirthDate!.Value.Year).Distinct().Count()); }
    [Clean] public void C2_039() { log.LogInformation("{S}", cs.Select(x => x.Age).Average()); }
    [Clean] public void C2_041() { log.LogInformation("{S}", cs.Sum(x => x.Age)); }
    [Clean] public void C2_043() { log.LogInformation("{S}", JsonSerializer.Serialize(new { c.Id, c.Tier, N = c.Email!.Length })); }
    [Clean] public void C2_044() { log.LogInformation("{S}", c.Email is { Length: > 3 and < 9 }); }
    [Clean] public void C2_045() { log.LogInformation("{S}", (c.Id, c.Email).Id); }
    [Clean] public void C2_046() { var tup = (c.Id, c.Email); log.LogInformation("{S}", tup.Id); }
    [Clean] public void C2_047() { var an = new { c.Id, c.Email }; log.LogInformation("{S}", an.Id); }
    [Clean] public void C2_048() { var (i, m) = (c.Id, c.Email); log.LogInformation("{S}", i); }
    [Clean] public void C2_052() { for (var e = c.Email; ;) { e = "x"; log.LogInformation("{S}", e); break; } }
    [Clean] public void C2_053() { string? z = c.Email; z = null; log.LogInformation("{S}", z); }
    [Clean] public void C2_055() { string? z3 = c.Email; Action a = () => z3 = "x"; a(); log.LogInformation("{S}", z3); }
    [Clean] public void C2_059() { if (c.Id == 4) throw new AggregateException(cs.Select(x => new Exception(x.Id.ToString()))); }
    [Clean] public void C2_060() { cache.Set(new { c.Id }, c); cache.Set((c.Id, "x"), c.Email); }
    [Clean] public async Task C2_061() { await http.GetAsync(new Uri(new Uri("https://x"), $"c/{c.Id}")); }
    [Clean] public async Task C2_062() { await http.GetAsync("/x?redirect=mailto:" + c.Id); }
    [Clean] public async Task C2_063() { await http.PutAsJsonAsync($"/u/{c.Id}", new { c.Email }); }
    [Clean] public void C2_064() { using var req = new HttpRequestMessage(HttpMethod.Get, "/x") { Headers = { { "X-Id", c.Id.ToString() } } }; }
    [Clean] public void C2_065() { log.LogInformation("Sent {Count} mails, {Domain}", cs.Count, c.Email!.Split('@').Last()); }
    [Clean] public void C2_066() { log.LogInformation("{S}", c.Email!.Substring(c.Email.IndexOf('@'))); }
    [Clean] public void C2_068() { log.LogInformation("{S}", c.Name[0]); }
    [Clean] public void C2_069() { log.LogInformation("{S}", Math.Round(c.Age / 10.0)); }
    [Clean] public void C2_070() { log.LogInformation("{S}", c.Age >= 18 ? "adult" : "minor"); }
    [Clean] public void C2_071() { log.LogInformation("{S}", cs.Where(x => x.Email == c.Email).Select(x => x.Id)); }
    [Clean] public void C2_072() { log.LogInformation("{S}", cs.Select(x => x.Home).Where(x => x != null).Select(x => x!.Country)); }
    [Clean] public void C2_073() { log.LogInformation("{S}", cs.SelectMany(x => x.Visits).Count(x => x.Diagnosis == "x")); }
    [Clean] public void C2_074() { log.LogInformation("{S}", cs.SelectMany(x => x.Visits).Select(x => x.At)); }
    [Clean] public void C2_075() { log.LogInformation("{S}", cs.SelectMany(x => x.Visits)); }
    [Clean] public void C2_076() { log.LogInformation("{@S}", cs.Select(x => x.Id)); }
    [Clean] public void C2_077() { log.LogInformation("{@S}", new { Count = cs.Count, First = cs[0].Id }); }
}
