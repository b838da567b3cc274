using System.Text.Json;
using System.Text.Json.Serialization;
using GdprKit.AspNetCore.Inbox;
using GdprKit.AspNetCore.SelfService;

namespace GdprKit.AspNetCore.Personal;

/// <summary>The JSON of self-service and inbox: camelCase, enums by name, times in ISO 8601 and UTC, what there is not left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SubjectOverview))]
[JsonSerializable(typeof(ConsentList))]
[JsonSerializable(typeof(ConsentView))]
[JsonSerializable(typeof(ObjectionList))]
[JsonSerializable(typeof(ObjectionView))]
[JsonSerializable(typeof(OwnRequests))]
[JsonSerializable(typeof(OwnRequest))]
[JsonSerializable(typeof(InboxView))]
[JsonSerializable(typeof(RequestFile))]
[JsonSerializable(typeof(EraseAnswer))]
[JsonSerializable(typeof(ErasureView))]
[JsonSerializable(typeof(PendingObjections))]
[JsonSerializable(typeof(PendingObjection))]
[JsonSerializable(typeof(HeldRestrictions))]
[JsonSerializable(typeof(HeldRestriction))]
[JsonSerializable(typeof(Outbox))]
[JsonSerializable(typeof(RecipientView))]
[JsonSerializable(typeof(ConsentChoice))]
[JsonSerializable(typeof(ActivityChoice))]
[JsonSerializable(typeof(NewRequest))]
[JsonSerializable(typeof(EnteredRequest))]
[JsonSerializable(typeof(IdentityAnswer))]
[JsonSerializable(typeof(ExtensionAnswer))]
[JsonSerializable(typeof(DecisionAnswer))]
[JsonSerializable(typeof(DoneAnswer))]
[JsonSerializable(typeof(RightAnswer))]
[JsonSerializable(typeof(RestrictionAnswer))]
[JsonSerializable(typeof(CloseAnswer))]
[JsonSerializable(typeof(ReasonAnswer))]
[JsonSerializable(typeof(NoAnswer))]
internal sealed partial class PersonalJson : JsonSerializerContext
{
    /// <summary>The context that writes letters outside ASCII as they are.</summary>
    public static PersonalJson Web => field ??= new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
