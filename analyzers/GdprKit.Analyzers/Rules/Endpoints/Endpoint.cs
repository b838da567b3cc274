using GdprKit.Analyzers.Rules.Endpoints.Access;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints;

/// <summary>What answers a request: an action of a controller, or the handler of a minimal API.</summary>
/// <param name="handler">The method or lambda.</param>
/// <param name="name">What messages call it.</param>
/// <param name="caller">Who may call it.</param>
/// <param name="location">Where it is reported.</param>
/// <param name="body">Reads what it does; of a method of another assembly, nothing.</param>
internal sealed class Endpoint(IMethodSymbol handler, string name, Caller caller, Location location, Func<IOperation?> body)
{
    private readonly Lazy<IOperation?> _body = new(body);

    public IMethodSymbol Handler { get; } = handler;

    public string Name { get; } = name;

    public Caller Caller { get; } = caller;

    public Location Location { get; } = location;

    public IOperation? Body => _body.Value;

    /// <summary>Whether it is an action of a controller, and not a handler of a minimal API.</summary>
    public bool IsAction { get; init; }
}
