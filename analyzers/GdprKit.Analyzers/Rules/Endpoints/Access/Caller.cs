namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>Who may call an endpoint, as far as the code tells.</summary>
internal enum Caller
{
    /// <summary>Something authorizes, or may.</summary>
    Authorized,

    /// <summary>Nothing is said at the endpoint. The app may still ask everybody to sign in.</summary>
    Unsaid,

    /// <summary>Everybody, and the code says so.</summary>
    Anybody,
}
