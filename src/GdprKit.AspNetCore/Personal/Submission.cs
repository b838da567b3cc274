using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Personal;

/// <summary>What a caller sends to change something: a form with its token, or JSON that says it is JSON. No other page can make a browser send either.</summary>
internal sealed class Submission
{
    private const int MostBytes = 64 * 1024;

    /// <summary>Half of a character that takes two (UTF-16) is found when a text is read.</summary>
    private const string NoText = "It has a text that is none.";

    private readonly IFormCollection? _form;
    private readonly JsonObject? _json;

    private Submission(IFormCollection? form, JsonObject? json) => (_form, _json) = (form, json);

    /// <summary>Whether a browser sent it, which wants a page next.</summary>
    public bool IsForm => _form is not null;

    /// <summary>Reads it; <see langword="null"/>: it is not accepted, and that is answered.</summary>
    public static async ValueTask<Submission?> ReadAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type);
        if (type is not null && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)) return await FormAsync(context, antiforgery);
        if (type is not null && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)) return await JsonAsync(context);
        await Refusals.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "Changes are sent as application/json or as a form.", "Send Content-Type: application/json, or the form of the page.");
        return null;
    }

    /// <summary>What it says; or what of it cannot be read.</summary>
    public (T? Value, string? Problem) As<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var sent = _json ?? OfForm(type);
            foreach (var property in type.Properties)
            {
                if (property.IsRequired && IsNothing(sent[property.Name])) return (null, $"Say '{property.Name}'.");
            }

            var value = sent.Deserialize(type)!;
            return type.Properties.FirstOrDefault(p => p.Get?.Invoke(value) is { } said && !IsPossible(said)) is { } wrong ? (null, $"'{wrong.Name}' has no such value.") : (value, null);
        }
        catch (JsonException e)
        {
            return (null, e.Path is ['$', '.', .. var path] ? $"'{path}' cannot be read." : "It cannot be read.");
        }
        catch (InvalidOperationException)
        {
            return (null, NoText);
        }
    }

    private static bool IsNothing(JsonNode? sent) => sent is null or JsonArray { Count: 0 } || (sent is JsonValue value && value.TryGetValue<string>(out var text) && string.IsNullOrWhiteSpace(text));

    private static bool IsPossible(object said) => said switch
    {
        // A number passes for any enum.
        Enum choice => Enum.IsDefined(choice.GetType(), choice),
        // No database keeps it.
        string text => !text.Contains('\0', StringComparison.Ordinal),
        _ => true,
    };

    private static async ValueTask<Submission?> FormAsync(HttpContext context, IAntiforgery antiforgery)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context);
            return new(await context.Request.ReadFormAsync(context.RequestAborted), null);
        }
        catch (AntiforgeryValidationException)
        {
            await Refusals.WriteAsync(context, StatusCodes.Status400BadRequest, "The form is too old, or not of this site.", "Open the page again and send its form from there.");
        }
        catch (InvalidDataException)
        {
            await Refusals.WriteAsync(context, StatusCodes.Status400BadRequest, "The form cannot be read.", "Open the page again and send its form from there.");
        }

        return null;
    }

    private static async ValueTask<Submission?> JsonAsync(HttpContext context)
    {
        try
        {
            if (await JsonNode.ParseAsync(context.Request.Body, documentOptions: new() { AllowDuplicateProperties = false }, cancellationToken: context.RequestAborted) is JsonObject json) return new(null, json);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second one: half of a character that takes two (UTF-16), which is no text.
        }

        await Refusals.WriteAsync(context, StatusCodes.Status400BadRequest, "The JSON cannot be read.", "Send one object.");
        return null;
    }

    /// <summary>A field that was left empty says nothing.</summary>
    private JsonObject OfForm<T>(JsonTypeInfo<T> type)
    {
        var json = new JsonObject();
        foreach (var property in type.Properties)
        {
            var values = _form![property.Name].OfType<string>().Where(v => v.Length > 0).ToArray();
            if (property.PropertyType.IsArray) json[property.Name] = new JsonArray([.. values.Select(v => (JsonNode)v)]);
            else if (values.Length > 0) json[property.Name] = values[0];
        }

        return json;
    }
}
