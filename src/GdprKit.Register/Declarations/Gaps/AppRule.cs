namespace GdprKit.Declarations.Gaps;

/// <summary>A rule that only the running app can judge, by the services that it registers and the model of its database: the health check reports it, and no compiler does.</summary>
internal sealed class AppRule(string id, RuleSeverity severity, string articles, string title, string why)
    : Rule(id, severity, articles, title, "{0}", why);
