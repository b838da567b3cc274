using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>Registers to serve.</summary>
internal static partial class Registers
{
    /// <summary>What the sample declares.</summary>
    public static ProcessingRegister Spektr { get; } = RegisterReader.Read(typeof(global::Spektr.User).Assembly);

    /// <summary>
    /// Every property of the model has a value, and each text says which property it is: <c>[Recipient.Address]</c>. Its two activities are
    /// alike, but one is done on behalf of others.
    /// </summary>
    public static ProcessingRegister Filled { get; } = NewFilled();

    /// <summary>As <see cref="Filled"/>, of objects that nobody else has.</summary>
    public static ProcessingRegister NewFilled() => (ProcessingRegister)Fill(typeof(ProcessingRegister), 0) is var filled
        ? filled with { Language = "en", Activities = [.. filled.Activities, .. filled.Activities.Select(a => a with { ProcessorFor = [] })] }
        : filled;

    /// <summary>As if the sample lacked nothing.</summary>
    public static ProcessingRegister WithoutGap { get; } = Spektr with { Gaps = [] };

    /// <summary>The smallest register with one gap.</summary>
    public static ProcessingRegister WithGap { get; } = Spektr with
    {
        Gaps = [new() { Rule = "GDPR2003", Severity = GapSeverity.Warning, Message = "The activity lacks a legal basis.", Articles = "6(1)", Location = "Shop.Order" }],
    };

    /// <summary>The properties whose texts a document holds.</summary>
    public static IReadOnlyList<string> TextsIn(string document) => [.. Marker().Matches(document).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static object Fill(Type type, int depth)
    {
        var o = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(p => p.CanWrite)) property.SetValue(o, Value(property, type, depth));
        return o;
    }

    private static object? Value(PropertyInfo property, Type owner, int depth)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(IReadOnlyDictionary<string, string>)) return new Dictionary<string, string> { ["declared"] = $"[{owner.Name}.{property.Name}]" };
        if (type.IsGenericType)
        {
            var item = type.GetGenericArguments()[0];
            var isDeeper = item != owner || depth == 0;
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            if (isDeeper) list.Add(item == typeof(int) ? 0 : Single(item, property, owner, item == owner ? depth + 1 : depth));
            return list;
        }

        return Single(type, property, owner, depth);
    }

    private static object Single(Type type, PropertyInfo property, Type owner, int depth) =>
        type == typeof(string) ? $"[{owner.Name}.{property.Name}]"
        : type == typeof(bool) ? true
        : type == typeof(int) ? 7
        : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!
        : Fill(type, depth);

    [GeneratedRegex(@"\[([A-Z]\w+\.[A-Z]\w+)\]")]
    private static partial Regex Marker();
}
