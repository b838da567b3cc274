using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Benchmarks.Samples;

/// <summary>One case for every analyzer, so that a benchmark can tell an analyzer that found nothing from one that was off.</summary>
internal static class Findings
{
    /// <summary>What an app says once, for all of its activities.</summary>
    public const string Organisation = """
        [assembly: DataController("Shop ApS", RegistrationNumber = "12345678", Address = "Nygade 1, 1000 København", Country = "DK", Email = "privacy@shop.example")]
        [assembly: PrivacyNotice(LastUpdated = "2026-01-01", Changes = ChangeNotice.Announced)]
        [assembly: SecurityMeasure(Measure.AccessControl, Measure.EncryptionAtRest)]
        [assembly: Never(DataPractice.Transfers)]

        """;

    public const string Source = Organisation + """
        namespace Shop.Findings;

        public sealed class Untagged
        {
            public string? Email { get; set; }
        }

        [ProcessingActivity("an activity without basis or retention", Id = "same")]
        [Processes(DataCategory.Contact, "e-mail address")]
        public sealed class WithoutAnswers;

        [ProcessingActivity("an activity with the id of another", Id = "same")]
        [Processes(typeof(Untagged))]
        [LegalBasis(Article6.Contract)]
        [Retention(Years = -1, After = RetentionEvent.AccountClosed)]
        public sealed class WrongAnswers;

        public sealed class Unused
        {
            [PersonalData(DataCategory.Contact)]
            public string? Email { get; set; }

            public string? Text { get; set; }

            public void Send([PersonalData(DataCategory.Contact)] string email) => Text = Email = email;

            public bool WantsNewsletter { get; set; } = true;

            public bool ShowEmail { get; set; } = true;
        }

        [NotPersonalData("a machine's", ReviewBy = "soon")]
        [System.Diagnostics.CodeAnalysis.SuppressMessage("GdprKit.Inventory", "GDPR1001")]
        public sealed class Machine
        {
            public void Remember(Microsoft.AspNetCore.Http.HttpResponse response)
            {
                response.Cookies.Append("undeclared", "1");
                response.Cookies.Append("visits", "1", new Microsoft.AspNetCore.Http.CookieOptions { IsEssential = true });
            }
        }

        public sealed record Leaking([PersonalData(DataCategory.Contact)] string Email)
        {
            public const string Example = "anna.lindqvist@telia.com";

            public void Refuse() => throw new InvalidOperationException($"{Email} is unknown");

            [ProcessingFor(typeof(WithoutAnswers))]
            public static string? Read(Unused other) => other.Email;

            [ProcessingFor(typeof(WrongAnswers))]
            public static string? ReadElsewhere(Unused other) => Read(other) + other.Email;
        }

        public sealed class MembersController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            [Microsoft.AspNetCore.Authorization.AllowAnonymous]
            public Unused Find(int number) => new();
        }

        [Cookie("visits", CookiePurpose.Statistics, Duration = "P1Y")]
        public sealed class Visits;

        """;

    /// <summary>What the register's library has, as far as the sample asks it.</summary>
    public const string Gate = """
        namespace GdprKit.Register;

        public sealed record GateDecision(bool IsAllowed);

        public abstract class ProcessingGate
        {
            public abstract System.Threading.Tasks.Task<GateDecision> IsAllowedAsync<TActivity>(string subject, System.Threading.CancellationToken cancellationToken);
        }

        """;

    /// <summary>A translation that lacks every text.</summary>
    public static TestFile Translation { get; } = TestFile.Translation("da");

    /// <summary>An assembly with attributes but without declarations: the generator did not run on it.</summary>
    public static MetadataReference Part { get; } = Compiled("Shop.Part", """
        public sealed class Guest
        {
            [PersonalData(DataCategory.Identity)]
            public string? Name { get; set; }
        }
        """);

    /// <summary>The package of somebody who receives data.</summary>
    public static MetadataReference Processor { get; } = Compiled("Stripe.net", "public static class Stripe;");

    private static PortableExecutableReference Compiled(string assembly, string source)
    {
        using var image = new MemoryStream();
        if (!TestCompilation.Create(source, assembly).Emit(image).Success) throw new InvalidOperationException($"{assembly} does not compile.");
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
