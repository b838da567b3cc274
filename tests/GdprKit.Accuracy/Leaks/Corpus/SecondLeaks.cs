using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace SecondAuthor;

public partial class SecondLeaks : SecondContext
{
    [Leak("GDPR7001")] public void L_018() { log.LogInformation("a {E}", c.Email); }
    [Leak("GDPR7001")] public void L_019() { log.LogInformation($"a {c.Email}"); }
    [Leak("GDPR7001")] public void L_020() { log.LogWarning("a " + c.Name + "!"); }
    [Leak("GDPR7001")] public void L_021() { log.LogError(failed, "x {Id} {E}", c.Id, c.Email); }
    [Leak("GDPR7001")] public void L_022() { using (log.BeginScope(new Dictionary<string, object?> { ["e"] = c.Email })) { } }
    [Leak("GDPR7001")] public void L_023() { using (log.BeginScope("mail {E}", c.Email)) { } }
    [Leak("GDPR7001")] public void L_024() { using (log.BeginScope(("e", c.Email))) { } }
    [Leak("GDPR7001")] public void L_025() { using (log.BeginScope(new[] { new KeyValuePair<string, object?>("e", c.Email) })) { } }
    [Leak("GDPR7001")] public void L_028() { log.LogInformation("{@C}", c); }
    [Leak("GDPR7001")] public void L_029() { log.LogInformation("{P}", p); }
    [Leak("GDPR7001")] public void L_030() { log.LogInformation("{P}", p with { Id = 3 }); }
    [Leak("GDPR7001")] public void L_031() { log.LogInformation("{All}", cs.Select(x => x.Email)); }
    [Leak("GDPR7001")] public void L_032() { log.LogInformation("{All}", string.Join(", ", cs.Select(x => x.Name))); }
    [Leak("GDPR7001")] public void L_033() { log.LogInformation("{All}", from x in cs where x.Age > 3 select x.Email); }
    [Leak("GDPR7001")] public void L_034() { log.LogInformation("{All}", string.Join(",", cs.ToDictionary(x => x.Id, x => x.Email).Values)); }
    [Leak("GDPR7001")] public void L_035() { log.LogInformation("{All}", cs.GroupBy(x => x.Email).Select(g => g.Key)); }
    [Leak("GDPR7001")] public void L_036() { log.LogInformation("{All}", cs.Aggregate("", (a, x) => a + x.Email)); }
    [Leak("GDPR7001")] public void L_037() { log.LogInformation("{S}", c.Show()); }
    [Leak("GDPR7001")] public void L_039() { log.LogInformation("{J}", JsonSerializer.Serialize(c)); }
    [Leak("GDPR7001")] public void L_040() { log.LogInformation("{J}", JsonSerializer.Serialize(byId)); }
    [Leak("GDPR7001")] public void L_041() { log.LogInformation("{@J}", byId); }
    [Leak("GDPR7001")] public void L_042() { log.LogInformation("{J}", JsonSerializer.Serialize(new { c.Id, c.Email })); }
    [Leak("GDPR7001")] public void L_043() { log.LogInformation("{D}", v.Diagnosis); }
    [Leak("GDPR7001")] public void L_044() { log.LogInformation("{D}", c.Visits[0].Diagnosis); }
    [Leak("GDPR7001")] public void L_045() { log.LogInformation("{D}", v.Customer?.Email ?? "-"); }
    [Leak("GDPR7001")] public void L_047() { log.LogInformation("{D}", email); }
    [Leak("GDPR7001")] public void L_048() { if (p is (_, var em, _)) log.LogInformation("{D}", em); }
    [Leak("GDPR7001")] public void L_049() { if (c is { Email: { } e2 }) log.LogInformation("{D}", e2); }
    [Leak("GDPR7001")] public void L_050() { if (c is { Home.Street: { } street }) log.LogInformation("{D}", street); }
    [Leak("GDPR7001")] public void L_051() { if (c.Email is string s3 && s3.Length > 3) log.LogInformation("{D}", s3.ToLower()); }
    [Leak("GDPR7001")] public void L_054() { string? t2 = null; try { t2 = c.Email; } catch { } log.LogInformation("{D}", t2); }
    [Leak("GDPR7001")] public void L_055() { var t3 = "x"; t3 += c.Email; log.LogInformation(t3); }
    [Leak("GDPR7001")] public void L_056() { foreach (var m in cs.Select(x => x.Email)) log.LogInformation("{M}", m); }
    [Leak("GDPR7001")] public async Task L_057() { await foreach (var m in stream) log.LogInformation("{M}", m.Email); }
    [Leak("GDPR7001")] public void L_058() { foreach (var (k, m) in byId) log.LogInformation("{K} {M}", k, m.Email); }
    [Leak("GDPR7001")] public void L_059() { log.LogInformation("{A}", c.BirthDate); }
    [Leak("GDPR7001")] public void L_060() { log.LogInformation("{A}", c.BirthDate!.Value.ToString("O")); }
    [Leak("GDPR7001")] public void L_061() { log.LogInformation("{A}", c.Age switch { > 60 => "old", _ => c.Name }); }
    [Leak("GDPR7001")] public void L_062() { log.LogInformation(string.Format("{0}", c.Email)); }
    [Leak("GDPR7001")] public void L_063() { log.LogInformation(string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} {1}", 1, c.Email)); }
    [Leak("GDPR7001")] public void L_067() { log.LogInformation("{A}", Tuple.Create(c.Id, c.Email)); }
    [Leak("GDPR7001")] public void L_068() { log.LogInformation("{A}", (c.Id, c.Email)); }
    [Leak("GDPR7001")] public void L_069() { log.LogInformation("{A}", new object?[] { c.Id, c.Email }); }
    [Leak("GDPR7001")] public void L_070() { object?[] args = [c.Email]; log.LogInformation("{A}", args); }
    [Leak("GDPR7001")] public void L_071() { log.Log(LogLevel.Information, 0, c.Email, null, (a, b) => a!); }
    [Leak("GDPR7001")] public void L_072() { log.Log(LogLevel.Information, new EventId(1), c, null, (a, b) => a.Email!); }
    [Leak("GDPR7001")] public void L_073() { Console.Error.WriteLine(c.Email); }
    [Leak("GDPR7001")] public void L_074() { Console.WriteLine(c.Email); }
    [Leak("GDPR7001")] public void L_075() { Console.Out.WriteLine(c.Email); }
    [Leak("GDPR7001")] public void L_076() { Debug.WriteLine($"x {c.Email}"); }
    [Leak("GDPR7001")] public void L_077() { Trace.TraceInformation("{0}", c.Email); }
    [Leak("GDPR7001")] public void L_078() { Debug.Assert(c.Age > 3, $"{c.Email}"); }
    [Leak("GDPR7001")] public void L_079() { log.LogInformation("{E}", c.Email?.Trim().ToUpperInvariant()); }
    [Leak("GDPR7001")] public void L_080() { log.LogInformation("{E}", c.Email!.Split('@')[0]); }
    [Leak("GDPR7001")] public void L_082() { log.LogInformation("{E}", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Email!))); }
    [Leak("GDPR7001")] public void L_083() { Func<Customer, string?> f = x => x.Email; log.LogInformation("{E}", f(c)); }
    [Leak("GDPR7001")] public void L_084() { string Local() => c.Email!; log.LogInformation("{E}", Local()); }
    [Leak("GDPR7001")] public void L_085() { log.LogInformation("{E}", Task.Run(() => c.Email).Result); }
    [Leak("GDPR7001")] public void L_087() { ref readonly var q = ref c; log.LogInformation("{E}", q.Email); }
    [Leak("GDPR7001")] public void L_088() { log.LogInformation("{E}", new Lazy<string?>(() => c.Email).Value); }
    [Leak("GDPR7002")] public void L_091() { if (id == 1) throw new InvalidOperationException($"No {c.PersonalNumber}"); }
    [Leak("GDPR7002")] public void L_093() { if (id == 3) throw new ArgumentException("x", c.Email); }
    [Leak("GDPR7002")] public void L_094() { if (id == 4) throw new ArgumentOutOfRangeException(nameof(c), c.Age, "too old"); }
    [Leak("GDPR7002")] public void L_095() { failed.Data["e"] = c.Email; }
    [Leak("GDPR7002")] public void L_096() { failed.Data.Add("e", c.Email); }
    [Leak("GDPR7002")] public void L_097() { var pd = new ProblemDetails { Detail = $"{c.Email} exists", Extensions = { ["e"] = c.Email } }; }
    [Leak("GDPR7002")] public void L_101() { _ = new HttpRequestException(string.Concat("x", c.Email)); }
    [Leak("GDPR7002")] public void L_102() { ArgumentOutOfRangeException.ThrowIfGreaterThan(c.Age, 100); }
    [Leak("GDPR7003")] public async Task L_104() { await http.GetAsync($"/u?email={c.Email}"); }
    [Leak("GDPR7003")] public async Task L_105() { await http.GetAsync("/u/" + Uri.EscapeDataString(c.Email!)); }
    [Leak("GDPR7003")] public void L_106() { var ub = new UriBuilder("https://x") { Query = "e=" + c.Email }; }
    [Leak("GDPR7003")] public async Task L_108() { var url = "/q"; url += "?e=" + c.Email; await http.GetStringAsync(url); }
    [Leak("GDPR7003")] public void L_109() { var rq = new HttpRequestMessage(HttpMethod.Get, $"/x/{c.PersonalNumber}"); }
    [Leak("GDPR7003")] public void L_110() { Uri.TryCreate($"https://x/{c.Email}", UriKind.Absolute, out var u1); }
    [Leak("GDPR7003")] public void L_111() { http.BaseAddress = new($"https://x/{c.Email}/"); }
    [Leak("GDPR7003")] public async Task L_112() { var qs = System.Web.HttpUtility.ParseQueryString(""); qs["email"] = c.Email; await http.GetAsync("/x?" + qs); }
    [Leak("GDPR7003")] public async Task L_113() { await http.GetAsync(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("/x", new Dictionary<string, string?> { ["e"] = c.Email })); }
    [Leak("GDPR7003")] public async Task L_114() { await http.GetAsync(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("/x", "e", c.Email!)); }
    [Leak("GDPR7003")] public async Task L_115() { await http.GetAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/x/{c.Email}")); }
    [Leak("GDPR7004")] public void L_117() { activity.SetTag("e", c.Email); }
    [Leak("GDPR7004")] public void L_118() { activity?.SetTag("e", c.Email); }
    [Leak("GDPR7004")] public void L_119() { Activity.Current?.AddBaggage("e", c.Email); }
    [Leak("GDPR7004")] public void L_120() { activity!.AddEvent(new ActivityEvent("x", tags: new ActivityTagsCollection { ["e"] = c.Email })); }
    [Leak("GDPR7004")] public void L_126() { activity.DisplayName = c.Email!; }
    [Leak("GDPR7004")] public void L_127() { activity.AddException(failed, new TagList { { "e", c.Email } }); }
    [Leak("GDPR7004")] public void L_128() { activity.SetStatus(ActivityStatusCode.Error, c.Email); }
    [Leak("GDPR7006")] public void L_131() { cache.Set($"u:{c.Email}", c); }
    [Leak("GDPR7006")] public void L_132() { cache.GetOrCreate(c.Email!, _ => 1); }
    [Leak("GDPR7006")] public async Task L_133() { await dist.GetStringAsync("u:" + c.Email); }
    [Leak("GDPR7006")] public void L_136() { cache.TryGetValue((c.Email, 1), out _); }
    [Leak("GDPR7006")] public void L_137() { File.WriteAllText(Path.Combine("x", c.Email + ".txt"), "x"); }
    [Leak("GDPR7006")] public void L_138() { using (var fs = new FileStream($"/x/{c.Email}", FileMode.Create)) { } }
    [Leak("GDPR7006")] public void L_139() { using (var fs = File.OpenWrite($"/x/{c.Email}")) { } }
    [Leak("GDPR7014")] public async Task L_141() { await chat.GetResponseAsync($"Summarise {v.Diagnosis}"); }
    [Leak("GDPR7014")] public async Task L_142() { await chat.GetResponseAsync([new ChatMessage(ChatRole.User, c.Email)]); }
    [Leak("GDPR7014")] public void L_143() { var msgs = new List<ChatMessage>(); msgs.Add(new(ChatRole.User, $"{c.Name}")); }
    [Leak("GDPR7001")] public void L2_014() { log.LogInformation("{E}", E1(c)); }
    [Leak("GDPR7001")] public void L2_015() { log.LogInformation("{E}", E2(c)); }
    [Leak("GDPR7001")] public void L2_016() { log.LogInformation("{E}", E3(c)); }
    [Leak("GDPR7001")] public void L2_017() { log.LogInformation("{E}", E4(c)); }
    [Leak("GDPR7001")] public void L2_018() { string a = c.Email!; log.LogInformation("{E}", a); }
    [Leak("GDPR7001")] public void L2_019() { string? b = (c.Email); log.LogInformation("{E}", b); }
    [Leak("GDPR7001")] public void L2_020() { string d = (c.Email ?? "")!; log.LogInformation("{E}", d); }
    [Leak("GDPR7001")] public void L2_021() { string f = (c.Email + "x"); log.LogInformation("{E}", f); }
    [Leak("GDPR7001")] public void L2_022() { var g = checked(c.Age); log.LogInformation("{E}", g); }
    [Leak("GDPR7001")] public void L2_023() { log.LogInformation("{E}", cs.Select(x => x.Email).ToHashSet()); }
    [Leak("GDPR7001")] public void L2_024() { log.LogInformation("{E}", string.Join(",", cs.Select(x => x.Email!).ToHashSet())); }
    [Leak("GDPR7001")] public void L2_025() { log.LogInformation("{E}", new HashSet<string?>(cs.Select(x => x.Email)).First()); }
    [Leak("GDPR7001")] public void L2_027() { log.LogInformation("{E}", Either(c)); }
    [Leak("GDPR7001")] public async Task L2_028() { log.LogInformation("{E}", await Async(c)); }
    [Leak("GDPR7001")] public void L2_029() { log.LogInformation("{E}", All(cs)); }
    [Leak("GDPR7001")] public void L2_030() { log.LogInformation("{E}", Same(c.Email)); }
    [Leak("GDPR7001")] public void L2_031() { log.LogInformation("{E}", Same(p)); }
    [Leak("GDPR7001")] public void L2_032() { log.LogInformation("{E}", ToPerson(c)); }
    [Leak("GDPR7001")] public void L2_033() { log.LogInformation("{E}", maybe); }
    [Leak("GDPR7001")] public void L2_034() { log.LogInformation("{@E}", rc); }
    [Leak("GDPR7001")] public void L2_035() { log.LogInformation("{@E}", rp); }
    [Leak("GDPR7001")] public void L2_036() { log.LogInformation("{E}", rc.Value!.Email); }
    [Leak("GDPR7001")] public void L2_038() { log.LogInformation(message: "{E}", args: [c.Email]); }
    [Leak("GDPR7001")] public void L2_039() { log.LogInformation(exception: null, message: "{E} {I}", c.Email, c.Id); }
    [Leak("GDPR7001")] public void L2_040() { log.LogInformation("{E}", """x""" + c.Email); }
    [Leak("GDPR7001")] public void L2_041() { log.LogInformation("{E}", $$"""{"e": "{{c.Email}}"}"""); }
    [Leak("GDPR7001")] public void L2_042() { LoggerExtensions.LogInformation(log, "{E}", c.Email); }
    [Leak("GDPR7001")] public void L2_043() { ((ILogger)log).LogInformation("{E}", c.Email); }
    [Leak("GDPR7001")] public void L2_045() { log.LogInformation("{E}", c is { Email: var m } ? m : ""); }
    [Leak("GDPR7001")] public void L2_046() { log.LogInformation("{E}", c switch { { Email: { } m2 } => m2, _ => "" }); }
    [Leak("GDPR7001")] public void L2_047() { switch (c) { case { Name: var nm }: log.LogInformation("{E}", nm); break; } }
    [Leak("GDPR7001")] public void L2_048() { for (var i = 0; i < cs.Count; i++) log.LogInformation("{E}", cs[i].Email); }
    [Leak("GDPR7001")] public void L2_049() { log.LogInformation("{E}", string.Concat(c.Name, " ", c.Email)); }
    [Leak("GDPR7001")] public void L2_050() { log.LogInformation("{E}", (object?)c.Email ?? DBNull.Value); }
    [Leak("GDPR7001")] public void L2_051() { log.LogInformation("{E}", new string(c.Email!.ToCharArray())); }
    [Leak("GDPR7001")] public void L2_052() { log.LogInformation("{E}", c.Email!.Replace(" ", "")); }
    [Leak("GDPR7001")] public void L2_054() { log.LogInformation("{E}", cs[0].Visits.Select(v => v.Diagnosis).FirstOrDefault()); }
    [Leak("GDPR7001")] public void L2_055() { log.LogInformation("{E}", cs.SelectMany(v => v.Visits).Select(v => v.Diagnosis)); }
    [Leak("GDPR7001")] public void L2_056() { log.LogInformation("{E}", cs.SelectMany(v => v.Visits, (x, v) => x.Name + v.Diagnosis)); }
    [Leak("GDPR7001")] public void L2_057() { log.LogInformation("{E}", cs.Zip(cs, (x, y) => x.Email)); }
    [Leak("GDPR7001")] public void L2_058() { log.LogInformation("{E}", cs.Select(x => { var q = x.Email; return q; })); }
    [Leak("GDPR7001")] public void L2_060() { log.LogInformation("{E}", from x in cs join y in cs on x.Id equals y.Id select y.Email); }
    [Leak("GDPR7001")] public void L2_061() { log.LogInformation("{E}", from x in cs let m4 = x.Email where m4 != null select m4); }
    [Leak("GDPR7001")] public void L2_062() { log.LogInformation("{E}", from x in cs from v in x.Visits select v.Diagnosis); }
    [Leak("GDPR7001")] public void L2_063() { log.LogInformation("{E}", cs.Chunk(3).Select(x => x[0].Email)); }
    [Leak("GDPR7001")] public void L2_064() { log.LogInformation("{E}", cs.Index().Select(x => x.Item.Email)); }
    [Leak("GDPR7001")] public void L2_065() { log.LogInformation("{E}", cs.AsParallel().Select(x => x.Email)); }
    [Leak("GDPR7001")] public void L2_066() { log.LogInformation("{E}", cs.ConvertAll(x => x.Email)); }
    [Leak("GDPR7001")] public void L2_067() { cs.ForEach(x => log.LogInformation("{E}", x.Email)); }
    [Leak("GDPR7001")] public void L2_068() { log.LogInformation("{E}", cs.Select(x => (x.Id, x.Email)).First().Email); }
    [Leak("GDPR7001")] public void L2_069() { var an = new { c.Id, Mail = c.Email }; log.LogInformation("{E}", an.Mail); }
    [Leak("GDPR7001")] public void L2_070() { var tp = (c.Id, Mail: c.Email); log.LogInformation("{E}", tp.Mail); }
    [Leak("GDPR7001")] public void L2_072() { var list = new List<string?>(); list.Add(c.Email); log.LogInformation("{E}", list); }
    [Leak("GDPR7001")] public void L2_073() { var dd = new Dictionary<string, object?>(); dd["e"] = c.Email; using (log.BeginScope(dd)) { } }
    [Leak("GDPR7002")] public void L2_074() { var pd = new ValidationProblemDetails { Errors = { ["email"] = [$"{c.Email} is taken"] } }; }
    [Leak("GDPR7002")] public void L2_075() { throw c.Id switch { 1 => new Exception(c.Email), _ => new Exception("x") }; }
    [Leak("GDPR7001")] public void L3_059() { log.LogInformation("{E}", ((Customer)o).Email); }
    [Leak("GDPR7001")] public void L3_060() { log.LogInformation("{E}", (o as Customer)?.Email); }
    [Leak("GDPR7001")] public void L3_061() { log.LogInformation("{E}", (o as Customer)!.Email); }
    [Leak("GDPR7001")] public void L3_062() { log.LogInformation("{E}", ((c).Email)); }
    [Leak("GDPR7001")] public void L3_063() { log.LogInformation("{E}", (((c.Email)))!); }
    [Leak("GDPR7001")] public void L3_065() { Serilog.Log.Information("{E}", c.Email); }
    [Leak("GDPR7001")] public void L3_066() { Serilog.Log.Information("{@E}", c); }
    [Leak("GDPR7001")] public void L3_070() { using (log.BeginScope(c.Email!)) { } }
    [Leak("GDPR7001")] public void L3_071() { using (log.BeginScope("{E}", c.Email!)) { } }
    [Leak("GDPR7001")] public void L3_072() { using (log.BeginScope(new Dictionary<string, object> { { "e", c.Email! } })) { } }
    [Leak("GDPR7001")] public void L3_073() { using (log.BeginScope(new List<KeyValuePair<string, object?>> { new("e", c.Email) })) { } }
    [Leak("GDPR7001")] public void L3_074() { using (log.BeginScope(new { c.Email })) { } }
    [Leak("GDPR7001")] public void L3_075() { string? E() { return c.Email; } log.LogInformation("{E}", E()); }
    [Leak("GDPR7001")] public void L3_076() { var name = c.Name; var greet = $"Hi {name}"; var full = greet + "!"; log.LogInformation(full); }
    [Leak("GDPR7001")] public void L3_078() { string x2; x2 = c.Name; log.LogInformation(x2); }
    [Leak("GDPR7001")] public void L3_079() { string x3 = c.Id > 3 ? c.Name : "x"; log.LogInformation(x3); }
    [Leak("GDPR7001")] public void L3_080() { var mail = c.Email; foreach (var i in new[] { 1 }) { log.LogInformation("{E}", mail); } }
    [Leak("GDPR7001")] public void L3_085() { var (a, b) = (c.Id, c.Email); log.LogInformation("{E}", b); }
    [Leak("GDPR7001")] public void L3_086() { (var a2, var b2) = (c.Id, c.Email); log.LogInformation("{E}", b2); }
    [Leak("GDPR7001")] public void L3_088() { log.LogInformation("{E}", new List<string?> { c.Email }); }
    [Leak("GDPR7001")] public void L3_089() { List<string?> l2 = [c.Email]; log.LogInformation("{E}", l2); }
    [Leak("GDPR7001")] public void L3_090() { string[] l3 = [.. new[] { c.Name }]; log.LogInformation("{E}", string.Join(",", l3)); }
    [Leak("GDPR7001")] public void L3_091() { var sel = new List<Customer>().Select(z => z.Email).Where(z => z != null).OrderBy(z => z).Take(3).ToList(); log.LogInformation("{E}", sel); }
    [Leak("GDPR7001")] public void L3_095() { log.LogInformation("{E}", new { Inner = new { c.Email } }); }
    [Leak("GDPR7001")] public void L4_005() { log.LogInformation("{E}", coll.L); }
    [Leak("GDPR7001")] public void L4_006() { log.LogInformation("{E}", coll.R); }
    [Leak("GDPR7001")] public void L4_007() { log.LogInformation("{E}", coll.A); }
    [Leak("GDPR7001")] public void L4_008() { log.LogInformation("{E}", coll.H); }
    [Leak("GDPR7001")] public void L4_009() { log.LogInformation("{E}", coll.D); }
    [Leak("GDPR7001")] public void L4_010() { log.LogInformation("{E}", coll.I); }
    [Leak("GDPR7001")] public void L4_011() { log.LogInformation("{E}", string.Join(", ", coll.L)); }
    [Leak("GDPR7001")] public void L4_012() { log.LogInformation("{E}", string.Join(", ", coll.R)); }
    [Leak("GDPR7001")] public void L4_013() { log.LogInformation("{E}", string.Join(", ", coll.A)); }
    [Leak("GDPR7001")] public void L4_014() { log.LogInformation("{E}", coll.L[0]); }
    [Leak("GDPR7001")] public void L4_015() { log.LogInformation("{E}", coll.R[0]); }
    [Leak("GDPR7001")] public void L4_016() { log.LogInformation("{E}", coll.A[0]); }
    [Leak("GDPR7001")] public void L4_017() { log.LogInformation("{E}", coll.D["x"]); }
    [Leak("GDPR7001")] public void L4_018() { log.LogInformation("{E}", coll.L.First()); }
    [Leak("GDPR7001")] public void L4_019() { log.LogInformation("{E}", coll.R.First()); }
    [Leak("GDPR7001")] public void L4_020() { foreach (var m in coll.L) log.LogInformation("{E}", m); }
    [Leak("GDPR7001")] public void L4_021() { foreach (var m in coll.A) log.LogInformation("{E}", m); }
    [Leak("GDPR7001")] public void L4_022() { foreach (var m in coll.R) log.LogInformation("{E}", m); }
    [Leak("GDPR7001")] public void L4_023() { log.LogInformation("{@E}", coll.L); }
    [Leak("GDPR7001")] public void L4_024() { log.LogInformation("{E}", JsonSerializer.Serialize(coll.L)); }
    [Leak("GDPR7001")] public void L4_025() { log.LogInformation("{E}", string.Join("; ", coll.Diagnoses)); }
    [Leak("GDPR7002")] public void L4_026() { throw new Exception(string.Join("; ", coll.Diagnoses)); }
    [Leak("GDPR7003")] public async Task L4_029() { await http.GetAsync($"/x?d={string.Join("; ", coll.Diagnoses)}"); }
    [Leak("GDPR7014")] public async Task L4_030() { await chat.GetResponseAsync($"Explain {string.Join("; ", coll.Diagnoses)}"); }
    [Leak("GDPR7014")] public async Task L4_031() { await chat.GetResponseAsync("Explain " + coll.Diagnoses.Aggregate((a, b) => a + b)); }
}
