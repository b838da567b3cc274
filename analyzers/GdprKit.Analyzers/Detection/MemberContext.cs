namespace GdprKit.Analyzers.Detection;

/// <summary>What the members of a type, taken together, say of each of them.</summary>
internal sealed class MemberContext
{
    private readonly HashSet<string> _certain = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usual = new(StringComparer.Ordinal);

    public int Certain => _certain.Count;

    /// <summary>Different kinds of data that mostly people have.</summary>
    public int Usual => _usual.Count + _certain.Count;

    public int Postal { get; private set; }

    /// <summary>Host, port, URL: credentials and addresses beside them are a system's.</summary>
    public bool HasEndpoint { get; set; }

    /// <summary>VAT number, web site: contact data beside them is an organisation's.</summary>
    public bool IsCorporate { get; set; }

    public void Add(TermMatch match)
    {
        // A word that weakens the term weakens what it says of its siblings even more.
        if (match.Weight < -1) return;
        switch (match.Term.Strength)
        {
            case TermStrength.Certain: _certain.Add(match.Term.Label); break;
            case TermStrength.Usual: _usual.Add(match.Term.Label); break;
            case TermStrength.Postal: Postal++; break;
        }
    }

    /// <summary>The topic of the type in the light of its members.</summary>
    public Topic Refine(Topic topic) => topic switch
    {
        Topic.Program => topic,
        Topic.Person => IsCorporate ? Topic.SomebodyInPassing : topic,
        _ when Certain >= 2 => topic is Topic.Unknown && !IsCorporate ? Topic.Person : Topic.SomebodyInPassing,
        _ when HasEndpoint && topic != Topic.SomebodyInPassing => Topic.Program,
        Topic.Unknown when IsCorporate => Topic.Other,
        Topic.Unknown when Certain >= 1 || Usual >= 2 => Topic.SomebodyInPassing,
        Topic.Address when Postal < 2 => Topic.Unknown,
        _ => topic,
    };
}
