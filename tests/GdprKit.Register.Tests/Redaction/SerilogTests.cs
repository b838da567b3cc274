using System.Security.Cryptography;
using System.Text;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace GdprKit.Register.Tests.Redaction;

/// <summary>Personal data in what Serilog destructures.</summary>
public sealed class SerilogTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void What_is_tagged_is_masked_and_the_rest_as_before() =>
        Assert.Equal("""Member { Number: 7, Name: "***", Device: "***", Allergies: "***", Age: "***", Born: "***", Phones: "***", Partner: "***", Town: "***", Hobby: "chess", Email: "***" }""", Logged("{@Guest}", Guests.Anna));

    [Fact]
    public void It_is_masked_inside_of_other_things()
    {
        var stay = Logged("{@Stay}", new Stay { Booker = Guests.Anna, Others = [Guests.Anna], Rooms = { ["1"] = Guests.Anna } });

        Assert.DoesNotContain("Anna", stay, StringComparison.Ordinal);
        Assert.DoesNotContain("@", stay, StringComparison.Ordinal);
        Assert.Equal(4, stay.Split("Hobby: \"chess\"").Length);
    }

    [Fact]
    public void With_a_key_identifiers_are_hashed()
    {
        var hash = Convert.ToBase64String(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes("Anna")).AsSpan(0, 16));

        var logged = Logged("{@Guest}", Guests.Anna, new() { HashKey = Key });

        Assert.Contains($"Name: \"{hash}\"", logged, StringComparison.Ordinal);
        Assert.Contains("Allergies: \"***\"", logged, StringComparison.Ordinal);
        Assert.Contains("Name: null", Logged("{@Guest}", new Member(), new() { HashKey = Key }), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Logged("{@Guest}", Guests.Anna, new() { HashKey = Key[..31] }));
    }

    [Fact]
    public void What_the_app_leaves_is_left() =>
        Assert.Contains("Allergies: \"nuts\"", Logged("{@Guest}", new Member { Allergies = "nuts" }, new() { Unredacted = { DataCategory.Health } }), StringComparison.Ordinal);

    [Fact]
    public void Types_without_personal_data_are_Serilogs() => Assert.Equal("{ Booked: 3 }", Logged("{@Sum}", new { Booked = 3 }));

    [Fact]
    public void A_tag_is_enough_without_an_activity() => Assert.Equal("""Passer { Phone: "***", Dog: "Rex", Plate: "***" }""", Logged("{@Passer}", new Passer("+45 1", "Rex", "AB 123")));

    [Fact]
    public void A_getter_that_fails_breaks_no_log_and_says_nothing() =>
        Assert.Equal("""Failing { Room: "The property accessor threw an exception: InvalidOperationException", Email: "***" }""", Logged("{@Guest}", new Failing()));

    [Fact]
    public void A_mask_costs_nothing_of_its_own()
    {
        var policy = new Serilog.PersonalDataPolicy(Guests.Register, new());
        Assert.True(policy.TryDestructure(new Guest { Email = "a@example.org" }, null!, out var one));
        Assert.True(policy.TryDestructure(new Guest { Email = "b@example.org" }, null!, out var other));

        Assert.Same(((StructureValue)one).Properties[0].Value, ((StructureValue)other).Properties[0].Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_allocates_nothing_but_what_it_gives(bool hashed)
    {
        var (visit, mask) = (new Visit("Anna", 41, "/"), new ScalarValue("***"));
        var policy = new Serilog.PersonalDataPolicy(Guests.Register, new() { HashKey = hashed ? Key : null });
        var asItIs = new AsItIs();

        var least = Allocated(() => new StructureValue(new LogEventProperty[] { new("Name", hashed ? new ScalarValue(new string('=', 24)) : mask), new("Age", mask), new("Page", mask) }, "Visit"));

        Assert.Equal(least, Allocated(() => policy.TryDestructure(visit, asItIs, out _)));
    }

    private static long Allocated(Action destructure)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 1_000; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            destructure();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static string Logged(string template, object value, PersonalDataRedactionOptions? redaction = null)
    {
        var kept = new Kept();
        using var log = new LoggerConfiguration().Destructure.RedactingPersonalData(Guests.Register, redaction).WriteTo.Sink(kept).CreateLogger();
        log.Information(template, value);
        return Assert.Single(kept.Events).Properties.Values.Single().ToString();
    }

    private sealed class Failing : Guest
    {
        public string Room => throw new InvalidOperationException("Anna has room 7.");
    }

    /// <summary>Costs nothing for values that are not redacted.</summary>
    private sealed class AsItIs : ILogEventPropertyValueFactory
    {
        private readonly ScalarValue _value = new("/");

        public LogEventPropertyValue CreatePropertyValue(object? value, bool destructureObjects = false) => _value;
    }

    private sealed class Kept : ILogEventSink
    {
        public List<LogEvent> Events { get; } = [];

        public void Emit(LogEvent logEvent) => Events.Add(logEvent);
    }
}
