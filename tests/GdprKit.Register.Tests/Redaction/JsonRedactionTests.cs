using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GdprKit.Register.Tests.Redaction;

/// <summary>Personal data in JSON, by reflection and by a source-generated context.</summary>
public sealed class JsonRedactionTests
{
    private const string Redacted = """{"Number":7,"Name":"***","Device":"***","Allergies":"***","Hobby":"chess","Email":"***"}""";

    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_is_masked_and_anything_else_left_out(bool generated) => Assert.Equal(Redacted, Json(Guests.Anna, Options(generated)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_redacted_inside_of_other_things(bool generated)
    {
        var stay = new Stay { Booker = Guests.Anna, Others = [Guests.Anna], Rooms = { ["1"] = Guests.Anna } };

        Assert.Equal($$$"""{"Booker":{{{Redacted}}},"Others":[{"Email":"***"}],"Rooms":{"1":{{{Redacted}}}}}""", Json(stay, Options(generated)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_is_redacted_as_whatever_type_it_is_written(bool generated)
    {
        Assert.Equal("""{"Email":"***"}""", Json<Guest>(Guests.Anna, Options(generated)));
        Assert.Equal("""{"Name":"***"}""", Json<INamed>(Guests.Anna, Options(generated)));
        Assert.Equal(Redacted, Json<object>(Guests.Anna, Options(generated)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void With_a_key_identifiers_are_hashed(bool generated)
    {
        var options = Options(generated, new() { HashKey = [.. Key] });
        using var json = JsonDocument.Parse(Json(Guests.Anna, options));

        Assert.Equal(Hash("Anna"), json.RootElement.GetProperty("Name").GetString());
        Assert.Equal(Hash("d-1"), json.RootElement.GetProperty("Device").GetString());
        Assert.Equal("***", json.RootElement.GetProperty("Email").GetString());
        Assert.Equal("***", json.RootElement.GetProperty("Allergies").GetString());
    }

    [Theory]
    [InlineData(171)]
    [InlineData(100_000)]
    public void Long_text_is_hashed_whole(int length)
    {
        var name = new string('å', length);
        using var json = JsonDocument.Parse(Json(new Member { Name = name }, Options(generated: true, new() { HashKey = Key })));

        Assert.Equal(Hash(name), json.RootElement.GetProperty("Name").GetString());
    }

    [Fact]
    public void What_is_changed_afterwards_changes_nothing()
    {
        var key = Key.ToArray();
        var options = Options(generated: true, new() { HashKey = key });
        key.AsSpan().Clear();
        using var json = JsonDocument.Parse(Json(Guests.Anna, options));

        Assert.Equal(Hash("Anna"), json.RootElement.GetProperty("Name").GetString());
    }

    [Fact]
    public void Categories_may_be_left_as_they_are()
    {
        var options = Options(generated: true, new() { Unredacted = { DataCategory.Demographic, DataCategory.Contact }, Mask = "[…]" });
        using var json = JsonDocument.Parse(Json(Guests.Anna, options));

        Assert.Equal(41, json.RootElement.GetProperty("years").GetInt32());
        Assert.Equal("anna@example.org", json.RootElement.GetProperty("Email").GetString());
        Assert.Equal("[…]", json.RootElement.GetProperty("Name").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_stays_nothing_and_reading_is_as_before(bool generated)
    {
        Assert.Contains("\"Name\":null", Json(new Member(), Options(generated)), StringComparison.Ordinal);

        var options = Options(generated, new() { HashKey = Key });
        var read = JsonSerializer.Deserialize<Member>("""{"Number":7,"Name":"Anna","years":41,"Email":"a@b"}""", options)!;
        Assert.Equal((7, "Anna", 41, "a@b"), (read.Number, read.Name, read.Age, read.Email));
        Assert.Equal(new Visit("Anna", 41, "/"), JsonSerializer.Deserialize<Visit>("""{"Name":"Anna","Age":41,"Page":"/"}""", options));
        Assert.Equal("""{"Name":"***","Page":"/"}""", Json(new Visit("Anna", 41, "/"), Options(generated)));
    }

    [Fact]
    public void Names_are_enough_where_a_type_is_described_by_hand()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, TypeInfoResolver = new ByHand() }.AddPersonalDataRedaction(Guests.Register);

        Assert.Equal("""{"email":"***","other":"x"}""", Json(new Guest { Email = "anna@example.org" }, options));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_tag_is_enough_without_an_activity(bool generated)
    {
        var passer = new Passer("+45 1", "Rex", "AB 123");

        Assert.Equal("""{"Phone":"***","Dog":"Rex","Plate":"***"}""", Json(passer, Options(generated)));
        using var hashed = JsonDocument.Parse(Json(passer, Options(generated, new() { HashKey = Key })));
        Assert.Equal(("***", Hash("AB 123")), (hashed.RootElement.GetProperty("Phone").GetString(), hashed.RootElement.GetProperty("Plate").GetString()));
        Assert.Contains("+45 1", JsonDocument.Parse(Json(passer, Options(generated, new() { Unredacted = { DataCategory.Contact } }))).RootElement.GetProperty("Phone").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_context_writes_by_itself_is_refused()
    {
        var visit = new Visit("Anna", 41, "/");
        var options = new JsonSerializerOptions { TypeInfoResolver = WritingContext.Default }.AddPersonalDataRedaction(Guests.Register);

        Assert.Throws<InvalidOperationException>(() => Json(visit, options));
        Assert.Throws<InvalidOperationException>(() => Json(new Booking(visit), options));
        Assert.Throws<InvalidOperationException>(() => Json<List<Visit>>([visit], options));
        Assert.Throws<InvalidOperationException>(() => Json(new Dictionary<string, Visit> { ["1"] = visit }, options));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_has_no_members_is_written_as_before(bool generated) => Assert.Equal("{}", Json(new Empty(), Options(generated)));

    [Fact]
    public void Wrong_settings_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Options(generated: true, new() { HashKey = Key[..31] }));
        var used = new JsonSerializerOptions();
        _ = JsonSerializer.Serialize(1, used);
        Assert.Throws<InvalidOperationException>(() => used.AddPersonalDataRedaction(Guests.Register));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_allocates_no_more_than_writing_in_the_clear(bool generated)
    {
        var stay = new Stay { Booker = Guests.Anna, Others = [Guests.Anna, Guests.Anna] };
        stay.Booker.Name = new string('å', 5_000); // Hashed by way of a rented buffer.
        var plain = new JsonSerializerOptions { TypeInfoResolver = generated ? GuestContext.Default : new DefaultJsonTypeInfoResolver() };

        var clear = Allocated(stay, plain);
        var redacted = Allocated(stay, Options(generated, new() { HashKey = Key }));

        Assert.True(redacted <= clear, $"{redacted} bytes, in the clear {clear}");
    }

    private static long Allocated(Stay stay, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<Stay>)options.GetTypeInfo(typeof(Stay));
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var writer = new Utf8JsonWriter(buffer);
        for (var i = 0; i < 200; i++) Write();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) Write();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Write()
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            JsonSerializer.Serialize(writer, stay, type);
        }
    }

    private static JsonSerializerOptions Options(bool generated, PersonalDataRedactionOptions? redaction = null) =>
        new JsonSerializerOptions { TypeInfoResolver = generated ? GuestContext.Default : null }.AddPersonalDataRedaction(Guests.Register, redaction);

    private static string Json<T>(T value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options);

    private static string Hash(string text) => Convert.ToBase64String(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>Says of no property which member it reads.</summary>
    private sealed class ByHand : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            if (type == typeof(string)) return JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter!);
            if (type != typeof(Guest)) return null;

            var info = JsonTypeInfo.CreateJsonTypeInfo<Guest>(options);
            var email = info.CreateJsonPropertyInfo(typeof(string), "email");
            email.Get = g => ((Guest)g).Email;
            info.Properties.Add(email);
            var other = info.CreateJsonPropertyInfo(typeof(string), "other");
            other.Get = _ => "x";
            info.Properties.Add(other);
            return info;
        }
    }
}
