using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GdprKit.Register;
using Serilog.Core;
using Serilog.Events;

namespace GdprKit.Serilog;

/// <summary>Writes objects with personal data member by member. What types have is looked up once for each.</summary>
internal sealed class PersonalDataPolicy : IDestructuringPolicy
{
    private readonly RedactedMembers _members;
    private readonly ScalarValue _mask;
    private readonly KeyedHash? _hash;
    private readonly ConcurrentDictionary<Type, Shown[]> _shown = new();

    public PersonalDataPolicy(ProcessingRegister register, PersonalDataRedactionOptions redaction)
    {
        _members = new(register, redaction.Unredacted);
        _mask = new(redaction.Mask);
        _hash = KeyedHash.Of(redaction);
    }

    /// <inheritdoc/>
    public bool TryDestructure(object value, ILogEventPropertyValueFactory propertyValueFactory, [NotNullWhen(true)] out LogEventPropertyValue? result)
    {
        var shown = _shown.GetOrAdd(value.GetType(), static (type, policy) => policy.Read(type), this);
        if (shown.Length == 0)
        {
            result = null;
            return false;
        }

        var properties = new LogEventProperty[shown.Length];
        for (var i = 0; i < shown.Length; i++) properties[i] = new(shown[i].Property.Name, ValueOf(shown[i], value, propertyValueFactory));
        result = new StructureValue(properties, value.GetType().Name);
        return true;
    }

    private LogEventPropertyValue ValueOf(Shown shown, object value, ILogEventPropertyValueFactory factory)
    {
        if (shown.IsMasked) return _mask;
        object? read;
        try
        {
            read = shown.Property.GetValue(value);
        }
        catch (TargetInvocationException e)
        {
            // As Serilog does; what such an exception says may be the data.
            return new ScalarValue($"The property accessor threw an exception: {e.InnerException?.GetType().Name}");
        }

        return shown.IsHashed && read is string text ? new ScalarValue(_hash!.Of(text)) : factory.CreatePropertyValue(read, destructureObjects: true);
    }

    /// <summary>What is shown of a type; nothing: it has no personal data, and Serilog may do as it does.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Serilog reads the properties of what is destructured in the same way, and warns where it is called.")]
    private Shown[] Read(Type type)
    {
        if (_members.Of(type) is not { Count: > 0 } redacted) return [];

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
               where property.CanRead && property.GetMethod!.IsPublic && property.GetIndexParameters().Length == 0 && seen.Add(property.Name)
               let isIdentifier = redacted.TryGetValue(property.Name, out var identifies) ? identifies : (bool?)null
               let isHashed = isIdentifier == true && _hash is not null && property.PropertyType == typeof(string)
               select new Shown(property, isIdentifier is not null && !isHashed, isHashed),
        ];
    }

    private sealed record Shown(PropertyInfo Property, bool IsMasked, bool IsHashed);
}
