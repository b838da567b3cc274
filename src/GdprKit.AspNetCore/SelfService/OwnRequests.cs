using GdprKit.AspNetCore.Personal;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>The requests of a person.</summary>
/// <param name="Requests">The newest first.</param>
/// <param name="Rights">For what they can ask.</param>
/// <param name="TakesMessage">Whether they can add words.</param>
internal sealed record OwnRequests(IReadOnlyList<RequestView> Requests, IReadOnlyList<DataRight> Rights, bool TakesMessage);
