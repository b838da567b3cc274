using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.ApplicationInsights;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.SemanticKernel.ChatCompletion;
using Sentry;

public class Elsewhere(Counter<int> logins, Histogram<double> durations, TelemetryClient telemetry, IMemoryCache cache, IDistributedCache distributed, HybridCache hybrid, IChatClient chat, ChatHistory history, IEmbeddingGenerator<string, float[]> embeddings)
{
    [Leak("GDPR7004")] public void L01(Customer c) => Activity.Current?.SetTag("user.email", c.Email);
    [Leak("GDPR7004")] public void L02(Activity a, Customer c) => a.AddTag("user", c.FullName).AddTag("country", c.Country);
    [Leak("GDPR7004")] public void L03(Activity a, Customer c) => a.SetBaggage("phone", c.Phone);
    [Leak("GDPR7004")] public void L04(Activity a, Customer c) => a.AddEvent(new ActivityEvent("login", tags: new ActivityTagsCollection { ["mail"] = c.Email }));
    [Leak("GDPR7004")] public void L05(Customer c) => logins.Add(1, new KeyValuePair<string, object?>("mail", c.Email));
    [Leak("GDPR7004")] public void L06(Customer c) => durations.Record(2.5, new TagList { { "name", c.LastName } });
    [Leak("GDPR7004")] public void L07(Customer c) => telemetry.TrackEvent("login", new Dictionary<string, string> { ["mail"] = c.Email });
    [Leak("GDPR7004")] public void L08(Customer c) => telemetry.TrackTrace($"Login of {c.Email}");
    [Leak("GDPR7004")] public void L09(Customer c) => SentrySdk.CaptureMessage("Failed for " + c.Email);
    [Leak("GDPR7004")] public SentryUser L10(Customer c) => new() { Id = "1", Email = c.Email };
    [Leak("GDPR7004")] public void L11(Activity a, Customer c) { var tag = c.PersonalNumber.Trim(); a.SetTag("pnr", tag); }
    [Leak("GDPR7004")] public void L12(Activity a, Patient p) => a.SetStatus(ActivityStatusCode.Error, $"No treatment of {p.Diagnosis}");

    [Leak("GDPR7006")] public void L20(Customer c) => cache.Set($"user:{c.Email}", c);
    [Leak("GDPR7006")] public bool L21(Customer c) => cache.TryGetValue("user-" + c.PersonalNumber, out _);
    [Leak("GDPR7006")] public Task L22(Customer c) => distributed.GetStringAsync(c.Email);
    [Leak("GDPR7006")] public void L23(Customer c) => distributed.Set("u:" + c.Email, [1]);
    [Leak("GDPR7006")] public async Task L24(Customer c) => await hybrid.RemoveAsync($"customer/{c.Phone}");
    [Leak("GDPR7006")] public void L25(Customer c) => File.WriteAllText($"/exports/{c.FullName}.json", "{}");
    [Leak("GDPR7006")] public void L26(Customer c) => File.Delete(Path.Combine("/exports", c.PersonalNumber + ".pdf"));
    [Leak("GDPR7006")] public Stream L27(Customer c) { var path = Path.Combine("/exports", c.Email, "data.zip"); return new FileStream(path, FileMode.Open); }
    [Leak("GDPR7006")] public void L28(Customer c) { var key = string.Join(':', "user", c.Email); cache.Remove(key); }
    [Leak("GDPR7006")] public void L29(Customer c) => Directory.CreateDirectory("/home/" + c.LastName.ToLowerInvariant());

    [Leak("GDPR7014")] public Task L30(Customer c) => chat.GetResponseAsync($"Write to {c.FirstName}, {c.Email}");
    [Leak("GDPR7014")] public Task L31(Patient p) => chat.GetResponseAsync([new ChatMessage(ChatRole.User, "Explain " + p.Diagnosis)]);
    [Leak("GDPR7014")] public void L32(Patient p) => history.AddUserMessage($"What of {p}?");
    [Leak("GDPR7014")] public Task L33(Customer c) => embeddings.GenerateAsync([c.FullName]);
    [Leak("GDPR7014")] public object L34(OpenAI.Chat.ChatClient client, Patient p) => client.CompleteChat(new OpenAI.Chat.UserChatMessage(p.Diagnosis));
    [Leak("GDPR7014")] public Task L35(List<Patient> all) { var prompt = "Summarise: " + string.Join("\n", all.Select(p => p.Diagnosis)); return chat.GetResponseAsync(prompt); }

    [Leak("GDPR7002")] public void L40(Customer c, int n) { if (n > 3) { throw new TimeoutException($"{n} tries of {c.Email}"); } }
    [Leak("GDPR7003")] public static string L41(Customer c) => new Uri(new Uri("https://shop.example"), c.Email).ToString();

    [Clean] public void C01(Customer c) => Activity.Current?.SetTag("user.id", c.Id);
    [Clean] public void C02(Activity a, Customer c) => a.SetTag("country", c.Country).SetTag("orders", c.Orders);
    [Clean] public void C03(Customer c) => logins.Add(1, new KeyValuePair<string, object?>("country", c.Country));
    [Clean] public void C04(Customer c) => telemetry.TrackEvent("login", new Dictionary<string, string> { ["id"] = c.Id.ToString() });
    [Clean] public SentryUser C05(Customer c) => new() { Id = c.Id.ToString() };
    [Clean] public void C06(Activity a, Customer c) => a.SetTag("has.mail", c.Email is not null);
    [Clean] public void C07(Customer c) => cache.Set($"user:{c.Id}", c.Email);
    [Clean] public Task C08(Customer c) => distributed.SetStringAsync("user:" + c.Id, c.Email);
    [Clean] public void C09(Customer c) => File.WriteAllText($"/exports/{c.Id}.json", c.Email);
    [Clean] public byte[] C10(Customer c) => File.ReadAllBytes(c.PhotoPath);
    [Clean] public byte[] C11(Customer c) => File.ReadAllBytes(Path.Combine("/photos", c.PhotoPath));
    [Clean] public string C12(Customer c) => Path.Combine("/exports", c.Email);
    [Clean] public Task C13(Customer c) => chat.GetResponseAsync($"Write to a customer in {c.Country}");
    [Clean] public Task C14(Customer c) => chat.GetResponseAsync("Write to " + Masking.Mask(c.Email));
    [Clean] public string C15(Customer c) => $"Dear {c.FirstName}";
    [Clean] public void C16(Customer c) => durations.Record(c.Email.Length);
    [Clean] public void C17(Dictionary<string, Customer> byMail, Customer c) => byMail[c.Email] = c;
    [Clean] public void C18(Activity a, Customer c) => a.SetTag("photo", Path.GetExtension(c.PhotoPath));
    [Clean] public void C19(Customer c) => cache.Set("newest", c);
    [Clean] public Task C20(Customer c) => hybrid.SetAsync($"customer/{c.Id}", c).AsTask();
    [Clean] public Stream C21(Customer c) { var path = Path.Combine("/exports", c.Id + ".zip"); return new FileStream(path, FileMode.Open); }
    [Clean] public void C22(Customer c, Dictionary<string, string> answers) => answers["mail"] = c.Email;
    [Clean] public object C23(Customer c) => new { Title = c.Email, Detail = c.FullName };
    [Clean] public void C24(Customer c, List<string> lines) => lines.Add(c.Email);
}
