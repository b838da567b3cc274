using GdprKit.AspNetCore.Views;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace GdprKit.AspNetCore.Access;

/// <summary>What a caller may read, and why.</summary>
/// <param name="View">What they may read; <see langword="null"/>: nothing.</param>
/// <param name="Policy">The policy that decided; <see langword="null"/>: it is not defined.</param>
/// <param name="Result">Whether to ask a refused caller to sign in; <see langword="null"/>: the app has no authorization.</param>
internal readonly record struct AccessDecision(RegisterView? View, AuthorizationPolicy? Policy, PolicyAuthorizationResult? Result);
