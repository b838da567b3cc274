using System.Text.RegularExpressions;
using GdprKit.Analyzers.Rules.Endpoints.Access;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>What the caller sends with the request: who sends their own address gets back nothing that they did not know, and who sends a password has said who they are.</summary>
internal sealed class SentData
{
    private const int MaxLength = 128;

    private static readonly Regex Secret = new(
        "password|^authorization$|api-?key|passord|lösenord|adgangskode|passcode|passwd|secret|session|signature|credential|(?<!page|paging|continuation|cancellation|next|sync|delta)token|(verif|invit|access|reset|confirm|login|auth|shar|activat|regist)\\w*(code|key|link|hash)|(^|_)otp|^pin$|^code$|^hash$|nonce",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private bool _many;
    private bool? _authenticates;

    /// <summary>Whether something only the caller knows is among it: a password, a code, the token of a link.</summary>
    public bool Authenticates => _authenticates ??= _names.Any(n => n.Length < MaxLength && Secret.IsMatch(n));

    public static SentData Of(Endpoint endpoint)
    {
        var sent = new SentData();
        foreach (var parameter in endpoint.Handler.Parameters)
        {
            if (parameter.Type.Name is "CancellationToken" || IsService(parameter)) continue;
            sent._names.Add(parameter.Name);
            foreach (var name in parameter.GetAttributes().SelectMany(a => a.NamedArguments).Where(n => n.Key == "Name")) sent._names.Add(name.Value.Value as string ?? "");
            foreach (var (type, isSequence) in ReturnedValues.Unwrapped(parameter.Type)) sent.Add(type, isSequence);
        }

        return sent;
    }

    /// <summary>Whether returned data is what was sent, as after signing up. Many people found by a name are not.</summary>
    public bool Hold(ReturnedValue returned, ISymbol member) =>
        (returned.IsSequence ? _many : _names.Contains(member.Name)) || (returned.Type is INamedTypeSymbol type && _types.Contains(type) && (_many || !returned.IsSequence));

    private void Add(ITypeSymbol type, bool isSequence)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } named || GuardWords.IsOfFramework(named)) return;

        _many |= isSequence;
        _types.Add(named);
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && TaggableMembers.TypeOf(member)?.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Enum) _names.Add(member.Name);
            }
        }
    }

    /// <summary>Whether a type hands out what signs somebody in: its endpoint is one of signing in.</summary>
    public static bool IsSession(ITypeSymbol type) =>
        type.GetMembers().Any(m => m is IPropertySymbol { Name: "Token" or "AccessToken" or "RefreshToken" or "Jwt" or "JwtToken" or "BearerToken" or "IdToken" });

    public static bool IsService(IParameterSymbol parameter) =>
        parameter.GetAttributes().Any(a => a.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute") || parameter.Type.TypeKind is TypeKind.Interface && Leakage.Flow.Sequences.ElementOf(parameter.Type) is null;
}
