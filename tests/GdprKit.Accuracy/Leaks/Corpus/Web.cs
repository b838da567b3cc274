using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

public class NotFoundException(string what) : Exception($"Not found: {what}");

public class Web(HttpClient http, ICustomers customers, NavigationManager navigation, LinkGenerator links) : Controller
{
    [Leak("GDPR7002")] public void L01(Customer c) => throw new InvalidOperationException($"No order of {c.Email}");
    [Leak("GDPR7002")] public void L02(Customer c) => throw new ArgumentException("Bad number " + c.PersonalNumber, nameof(c));
    [Leak("GDPR7002")] public void L03(Customer c) { var text = $"{c.FullName} exists"; throw new NotSupportedException(text); }
    [Leak("GDPR7002")] public void L04(Customer c) => throw new NotFoundException(c.Email);
    [Leak("GDPR7002")] public void L05(Customer c) { var e = new InvalidOperationException("No"); e.Data["mail"] = c.Email; throw e; }
    [Leak("GDPR7002")] public void L06(Customer c) { var e = new InvalidOperationException("No"); e.Data.Add("mail", c.Email); throw e; }
    [Leak("GDPR7002")] public Customer L07(Customer? c, Customer d) => c ?? throw new InvalidOperationException($"Nobody like {d.LastName}");
    [Leak("GDPR7002")] public ProblemDetails L08(Customer c) => new() { Title = "Taken", Detail = $"{c.Email} is taken" };
    [Leak("GDPR7002")] public IResult L09(Customer c) => Results.Problem("No account of " + c.Email);
    [Leak("GDPR7002")] public IResult L10(Customer c) => TypedResults.Problem(title: "No", detail: $"{c.PersonalNumber} is unknown");
    [Leak("GDPR7002")] public IActionResult L11(Customer c) => Problem(detail: $"Hello {c.FirstName}");
    [Leak("GDPR7002")] public void L12(Customer c) { var p = new ProblemDetails(); p.Extensions["mail"] = c.Email; Response.WriteAsJsonAsync(p); }
    [Leak("GDPR7002")] public void L13(Customer c) => ModelState.AddModelError("mail", $"{c.Email} is taken");
    [Leak("GDPR7002")] public void L14(Patient p) => throw new InvalidOperationException($"Cannot treat {p}");
    [Leak("GDPR7002")] public void L15(Customer c) => throw new ArgumentOutOfRangeException(nameof(c), c.BirthDate, "Too young");
    [Leak("GDPR7002")] public void L16(List<Customer> all) => throw new AggregateException("Twice: " + string.Join(", ", all.Select(a => a.PersonalNumber)));
    [Leak("GDPR7002")] public void L17(Employee e) => throw new InvalidOperationException(string.Concat("Not ", e.Name));

    [Leak("GDPR7003")] public Task L20(Customer c) => http.GetAsync($"https://api.shop.example/users?mail={c.Email}");
    [Leak("GDPR7003")] public Task L21(Customer c) => http.GetStringAsync("/users/" + Uri.EscapeDataString(c.Email));
    [Leak("GDPR7003")] public Uri L22(Customer c) => new($"https://shop.example/{c.PersonalNumber}");
    [Leak("GDPR7003")] public string L23(Customer c) => QueryHelpers.AddQueryString("/search", "phone", c.Phone!);
    [Leak("GDPR7003")] public string L24(Customer c) => QueryHelpers.AddQueryString("/search", new Dictionary<string, string?> { ["mail"] = c.Email });
    [Leak("GDPR7003")] public IActionResult L25(Customer c) => Redirect($"/welcome?name={c.FirstName}");
    [Leak("GDPR7003")] public IActionResult L26(Customer c) => RedirectToAction("Welcome", new { mail = c.Email });
    [Leak("GDPR7003")] public IResult L27(Customer c) => Results.Redirect("/welcome/" + c.LastName);
    [Leak("GDPR7003")] public void L28(Customer c) => Response.Redirect($"/login?user={c.Email}");
    [Leak("GDPR7003")] public void L29(Customer c) => navigation.NavigateTo($"profile/{c.Email}");
    [Leak("GDPR7003")] public string? L30(Customer c) => links.GetPathByName("profile", new { c.Email });
    [Leak("GDPR7003")] public string? L31(Customer c) => Url.Action("Profile", new { email = c.Email });
    [Leak("GDPR7003")] public Task L32(Customer c) { var url = $"/lookup?pnr={c.PersonalNumber}"; return http.DeleteAsync(url); }
    [Leak("GDPR7003")] public HttpRequestMessage L33(Customer c) => new(HttpMethod.Get, "https://shop.example/users/" + c.Email);
    [Leak("GDPR7003")] public string L34(Customer c) { var b = new UriBuilder("https://shop.example") { Query = "mail=" + c.Email }; return b.ToString(); }
    [Leak("GDPR7003")] public async Task L35(Guid id) { var c = await customers.FindAsync(id); await http.GetAsync(string.Format("/u/{0}", c.Email)); }
    [Leak("GDPR7003")] public QueryString L36(Customer c) => QueryString.Create("mail", c.Email);
    [Leak("GDPR7003")] public IActionResult L37(Customer c) => CreatedAtAction("Get", new { mail = c.Email }, null);

    [Clean] public void C01(Customer c) => throw new InvalidOperationException($"No order of {c.Id}");
    [Clean] public void C02(Customer c) => throw new ArgumentException("Bad mail", nameof(c.Email));
    [Clean] public void C03(Customer c) => ArgumentNullException.ThrowIfNull(c.Email);
    [Clean] public void C04(Customer c) => throw new NotFoundException(c.Id.ToString());
    [Clean] public void C05(Customer c) { if (c.Email.Length == 0) throw new InvalidOperationException("No mail"); }
    [Clean] public ProblemDetails C06(Customer c) => new() { Title = "Taken", Detail = "The address is taken", Instance = $"/customers/{c.Id}" };
    [Clean] public IResult C07(Customer c) => Results.Problem("No account in " + c.Country);
    [Clean] public void C08() => ModelState.AddModelError(nameof(Customer.Email), "The address is taken");
    [Clean] public IResult C09(Customer c) => Results.Ok(c.Email);
    [Clean] public IActionResult C10(Customer c) => Ok(new { c.Email });
    [Clean] public void C11(Customer c) => throw new InvalidOperationException($"Too long: {c.FirstName.Length}");
    [Clean] public void C12(Customer c) => throw new InvalidOperationException("Mail " + Masking.Mask(c.Email));
    [Clean] public void C13(Redacted r) => throw new InvalidOperationException($"Not {r}");
    [Clean] public void C14(Customer c) => throw new InvalidOperationException($"Not {c}");

    [Clean] public Task C20(Customer c) => http.GetAsync($"https://api.shop.example/users/{c.Id}");
    [Clean] public Task C21(Customer c) => http.PostAsJsonAsync("/users", new { c.Email });
    [Clean] public Task C22(Customer c) => http.PostAsync("/users", new StringContent(c.Email));
    [Clean] public Uri C23(Customer c) => new(c.PhotoUrl);
    [Clean] public Task C24(Customer c) => http.GetByteArrayAsync(c.PhotoUrl);
    [Clean] public Uri C25(Customer c) => new("mailto:" + c.Email);
    [Clean] public Uri C26(Customer c) => new($"tel:{c.Phone}");
    [Clean] public IActionResult C27(Customer c) => RedirectToAction("Welcome", new { c.Id });
    [Clean] public IActionResult C28(Customer c) => CreatedAtAction("Get", new { c.Id }, c);
    [Clean] public IActionResult C29(Customer c) => View("Profile", c);
    [Clean] public void C30(Customer c) => navigation.NavigateTo($"profile/{c.CustomerNumber}");
    [Clean] public Uri C31(Customer c) => new($"{c.PhotoUrl}?size=2");
    [Clean] public string C32(Customer c) => QueryHelpers.AddQueryString(c.PhotoUrl, "size", "2");
    [Clean] public async Task C33(Customer c) => await http.GetAsync($"/confirm?token={await customers.TokenAsync(c.Email)}");
    [Clean] public Task C34(Customer c) { var body = new { c.Email }; return http.PutAsJsonAsync($"/users/{c.Id}", body); }
    [Clean] public IActionResult C35(Customer c) => Content($"Hello {c.FirstName}");
    [Clean] public Task C36(Product p) => http.GetAsync($"/products?mail={p.Email}");
    [Clean] public IActionResult C37(Customer c) => Redirect(c.Email.Length > 0 ? "/a" : "/b");
    [Clean] public string? C38(Customer c) => Url.Action("Photo", new { path = c.Country });
}
