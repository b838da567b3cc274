using System.Text.Json;
using System.Text.Json.Serialization;

namespace GdprKit.Register.Tests.Redaction;

internal class Guest
{
    public string? Email { get; set; }
}

internal interface INamed
{
    string? Name { get; }
}

/// <summary>As <see cref="Guests.Declarations"/> declares it, with members that say nothing.</summary>
internal class Member : Guest, INamed
{
    public int Number { get; set; }

    public string? Name { get; set; }

    public string? Device { get; set; }

    public string? Allergies { get; set; }

    [JsonPropertyName("years")]
    public int Age { get; set; }

    public DateOnly? Born { get; set; }

    public List<string> Phones { get; set; } = [];

    public Member? Partner { get; set; }

    [JsonConverter(typeof(UpperCase))]
    public string? Town { get; set; }

    public string? Hobby { get; set; }
}

internal sealed record Visit(string Name, int Age, string Page);

/// <summary>Tagged, and processed by no activity: by its own tag, and from outside.</summary>
internal sealed record Passer(string Phone, string Dog, string Plate);

internal sealed class Stay
{
    public required Member Booker { get; init; }

    public List<Guest> Others { get; init; } = [];

    public Dictionary<string, Member> Rooms { get; init; } = [];
}

internal sealed class UpperCase : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToUpperInvariant());
}

internal sealed record Booking(Visit First);

internal sealed class Empty;

[JsonSerializable(typeof(Stay))]
[JsonSerializable(typeof(INamed))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(Passer))]
[JsonSerializable(typeof(Empty))]
internal sealed partial class GuestContext : JsonSerializerContext;

/// <summary>Of which the serializer gets code that writes, and nothing about members.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(Booking))]
[JsonSerializable(typeof(List<Visit>))]
[JsonSerializable(typeof(Dictionary<string, Visit>))]
internal sealed partial class WritingContext : JsonSerializerContext;

/// <summary>The register of a hotel, whose types the tests have by the same names.</summary>
internal static class Guests
{
    public const string Declarations = """
        [assembly: PersonalData(typeof(GdprKit.Register.Tests.Redaction.Passer), "Plate", DataCategory.OnlineIdentifier)]
        namespace GdprKit.Register.Tests.Redaction
        {
            [ProcessingActivity("host guests")] [Processes(typeof(Member))] [Processes(typeof(Visit))] public class Host;
            public class Guest { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
            public interface INamed { [PersonalData(DataCategory.Identity)] string? Name { get; } }
            public class Member : Guest, INamed
            {
                public int Number { get; set; }
                public string? Name { get; set; }
                [PersonalData(DataCategory.OnlineIdentifier)] public string? Device { get; set; }
                [PersonalData(DataCategory.Health)] public string? Allergies { get; set; }
                [PersonalData(DataCategory.Demographic)] public int Age { get; set; }
                [PersonalData(DataCategory.Demographic)] public DateOnly? Born { get; set; }
                [PersonalData(DataCategory.Contact)] public List<string> Phones { get; set; } = [];
                [PersonalData(DataCategory.FamilyAndHousehold)] public Member? Partner { get; set; }
                [PersonalData(DataCategory.Contact)] public string? Town { get; set; }
                public string? Hobby { get; set; }
            }
            public record Passer([PersonalData(DataCategory.Contact)] string Phone, string Dog, string Plate);
            public record Visit([PersonalData(DataCategory.Identity)] string Name, [PersonalData(DataCategory.Demographic)] int Age, string Page);
        }
        """;

    public static readonly ProcessingRegister Register = Registered.App(Declarations);

    public static Member Anna => new()
    {
        Email = "anna@example.org",
        Number = 7,
        Name = "Anna",
        Device = "d-1",
        Allergies = "nuts",
        Age = 41,
        Born = new(1985, 1, 2),
        Phones = ["+45 1"],
        Partner = new() { Name = "Bo" },
        Town = "Aarhus",
        Hobby = "chess",
    };
}
