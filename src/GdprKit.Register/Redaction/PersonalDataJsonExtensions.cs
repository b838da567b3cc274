using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GdprKit.Register;

/// <summary>Redacts personal data in JSON.</summary>
public static class PersonalDataJsonExtensions
{
    /// <summary>
    /// Has every member that the register knows as personal data redacted when it is written: text becomes <c>***</c>, or a keyed hash where it
    /// identifies people; anything else is left out. What is read is read as before. It is for logs, messages and copies, not for what is
    /// shown to the people themselves.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Known are the members, by declared types, base types and interfaces, that are tagged, whether or not an activity processes them;
    /// of a register that was read from JSON, those of which an activity says that it does. Not seen are copies in types without tags, and types whose own converter writes them.
    /// </para>
    /// <para>Call it when the options have all their resolvers: those that are added later are not redacted. It works with source-generated contexts, and needs no reflection then; those of
    /// <see cref="System.Text.Json.Serialization.JsonSourceGenerationMode.Serialization"/> tell nothing of members: with them the serializer throws, and writes nothing.</para>
    /// </remarks>
    /// <param name="options">The options, not yet in use.</param>
    /// <param name="register">The register of the app.</param>
    /// <param name="redaction">What is left of the data; <see langword="null"/>: nothing.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The key is shorter than 32 bytes.</exception>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    /// <example>
    /// <code>
    /// var forLogs = new JsonSerializerOptions { TypeInfoResolver = ShopContext.Default }
    ///     .AddPersonalDataRedaction(register, new() { HashKey = key });
    /// // {"id":"kUHzQ0Xm…","email":"***","orders":3}
    /// logger.LogInformation("Changed: {Customer}", JsonSerializer.Serialize(customer, forLogs));
    /// </code>
    /// </example>
    public static JsonSerializerOptions AddPersonalDataRedaction(this JsonSerializerOptions options, ProcessingRegister register, PersonalDataRedactionOptions? redaction = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(register);
        options.TypeInfoResolver = (options.TypeInfoResolver ?? DefaultResolver()).WithAddedModifier(new JsonRedaction(register, redaction ?? new()).Redact);
        return options;
    }

    /// <summary>What the serializer takes itself where options name none.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A trimmed app has reflection switched off in the serializer, or has been warned where it serializes.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "A native app has reflection switched off in the serializer, or has been warned where it serializes.")]
    private static IJsonTypeInfoResolver DefaultResolver() =>
        JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : throw new InvalidOperationException("The options have no TypeInfoResolver, and reflection is switched off.");
}
