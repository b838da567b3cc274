using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>The calls of .NET whose result tells what goes in. All others hide what they return.</summary>
internal static class PassingCalls
{
    private static readonly HashSet<string> OfText = new(StringComparer.Ordinal)
    {
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToLowerInvariant", "ToUpper", "ToUpperInvariant", "Normalize", "PadLeft", "PadRight", "ToString", "AsSpan", "AsMemory", "ToCharArray", "Insert", "ReplaceLineEndings",
    };

    private static readonly HashSet<string> OfElements = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Distinct", "DistinctBy", "Take", "TakeLast", "TakeWhile", "Skip", "SkipLast", "SkipWhile",
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault", "MinBy", "MaxBy", "ToList", "ToArray", "ToHashSet", "ToImmutableArray", "ToImmutableList",
        "AsEnumerable", "AsQueryable", "AsNoTracking", "AsReadOnly", "Include", "ThenInclude", "Reverse", "Concat", "Union", "Append", "Prepend", "Except", "DefaultIfEmpty", "Cast", "OfType",
        "Find", "FindAll", "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "LastAsync", "ToListAsync", "ToArrayAsync",
    };

    private static readonly HashSet<string> Projecting = new(StringComparer.Ordinal) { "Select", "SelectMany", "ConvertAll", "Min", "Max", "ForEach" };

    private static readonly HashSet<string> Encoding = new(StringComparer.Ordinal)
    {
        "System.Uri.EscapeDataString", "System.Uri.EscapeUriString", "System.Net.WebUtility.UrlEncode", "System.Net.WebUtility.HtmlEncode", "System.Web.HttpUtility.UrlEncode", "System.Web.HttpUtility.HtmlEncode",
        "System.Text.Encodings.Web.TextEncoder.Encode", "System.Convert.ToString", "System.Convert.ToBase64String", "System.Convert.ToHexString", "System.Text.Encoding.GetBytes", "System.FormattableString.Invariant",
        "System.Threading.Tasks.Task.FromResult", "System.Threading.Tasks.Task.ConfigureAwait", "System.Threading.Tasks.ValueTask.ConfigureAwait", "System.String.Create", "System.String.Copy",
    };

    private static readonly HashSet<string> Composing = new(StringComparer.Ordinal)
    {
        "System.String.Format", "System.String.Concat", "System.String.Join", "System.IO.Path.Combine", "System.IO.Path.Join",
    };

    // A name is put together only where its end fits.
    private static readonly HashSet<string> EncodingNames = new(Encoding.Select(n => n.Substring(n.LastIndexOf('.') + 1)), StringComparer.Ordinal);

    /// <summary>Of a text, another that tells the same. A replacement may mask; one of a letter or a line end only strips.</summary>
    public static bool KeepsText(IInvocationOperation call) =>
        !call.TargetMethod.IsStatic
        && (call.TargetMethod.Name == "ToString"
            || (call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String
                && (OfText.Contains(call.TargetMethod.Name) || (call.TargetMethod.Name == "Replace" && call.Arguments.Length == 2 && call.Arguments.All(a => IsLetter(a.Value))))));

    private static bool IsLetter(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: char or string { Length: < 2 } or "\r\n" } } => true,
        IMemberReferenceOperation { Member: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } or { Name: "NewLine", ContainingType.Name: "Environment" } } => true,
        _ => false,
    };

    public static bool IsComposing(IMethodSymbol method) => method is { IsStatic: true, Name: "Format" or "Concat" or "Join" or "Combine" } && Composing.Contains(Name(method));

    public static bool IsEncoding(IMethodSymbol method) => EncodingNames.Contains(method.Name) && Encoding.Contains(Name(method));

    /// <summary>Objects written with all of their members.</summary>
    public static bool IsSerializing(IMethodSymbol method) =>
        method.Name is "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToNode" or "SerializeToElement" && method.ContainingType.Name is "JsonSerializer" or "JsonConvert";

    public static bool KeepsElements(IMethodSymbol method) => OfElements.Contains(method.Name) && IsOfSequences(method);

    /// <summary>Not the least or greatest of numbers or dates, which tell of many.</summary>
    public static bool IsProjecting(IMethodSymbol method) => Projecting.Contains(method.Name) && IsOfSequences(method) && !(method.Name is "Min" or "Max" && method.ReturnType.IsValueType);

    private static bool IsOfSequences(IMethodSymbol method) => (method.IsExtensionMethod && method.Parameters.Length > 0 && Sequences.ElementOf(method.Parameters[0].Type) is not null) || method.ContainingType.ContainingNamespace is { Name: "Generic" or "Immutable", ContainingNamespace.Name: "Collections" };

    private static string Name(IMethodSymbol method) => $"{method.ContainingType.ContainingNamespace?.ToDisplayString()}.{method.ContainingType.Name}.{method.Name}";
}
