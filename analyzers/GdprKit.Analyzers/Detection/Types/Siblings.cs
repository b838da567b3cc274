using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Detection.Types;

/// <summary>What the members of a type, taken together, say of each of them.</summary>
internal sealed class Siblings
{
    private readonly HashSet<string> _certain = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usual = new(StringComparer.Ordinal);
    private readonly HashSet<string> _online = new(StringComparer.Ordinal);
    private readonly List<string> _telling = [];

    /// <summary>Different kinds of data that only people have.</summary>
    public int Certain => _certain.Count;

    /// <summary>Different kinds of data that mostly people have.</summary>
    public int Usual => _usual.Count + _certain.Count;

    public int Postal { get; private set; }

    /// <summary>Host, port, URL: credentials and addresses beside them are a system's.</summary>
    public bool HasEndpoint { get; private set; }

    /// <summary>VAT number, web site: contact data beside them is an organisation's.</summary>
    public bool IsCorporate { get; private set; }

    /// <summary>The members that tell most of people.</summary>
    public IReadOnlyList<string> Telling => _telling;

    public void Add(TermMatch match)
    {
        // A word that weakens the term weakens what it says of its siblings even more.
        // Somebody named beside a term is not who the type is about: Campaign.ContactFirstName.
        if (match.Weight < -1 || match.IsMention || match.Term is not { } term) return;
        switch (term.Strength)
        {
            case TermStrength.Certain when _certain.Add(term.Label): _telling.Insert(Math.Min(_certain.Count - 1, _telling.Count), match.Text); break;
            case TermStrength.Usual when _usual.Add(term.Label): _telling.Add(match.Text); break;
            case TermStrength.Postal: Postal++; break;
            case TermStrength.Contextual when term.Category == "OnlineIdentifier": _online.Add(term.Label); break;
        }
    }

    public void Add(WordRoles roles)
    {
        HasEndpoint |= (roles & WordRoles.Endpoint) != 0;
        IsCorporate |= (roles & WordRoles.Corporate) != 0;
    }

    /// <summary>What the type is about, in the light of its members.</summary>
    public Subject Refine(Subject subject) => subject.Topic switch
    {
        Topic.Program or Topic.Fact => subject,
        Topic.Settings => Certain >= 3 ? new(Topic.SomebodyInPassing) : subject,
        Topic.Person => IsCorporate ? subject with { Topic = Topic.SomebodyInPassing } : subject,
        _ when Certain >= 2 => new(subject.Topic is Topic.Unknown && !IsCorporate ? Topic.Person : Topic.SomebodyInPassing),
        _ when HasEndpoint && subject.Topic != Topic.SomebodyInPassing => new(Topic.Program),
        Topic.Unknown when IsCorporate => new(Topic.Organisation),
        // An address and a browser are a visitor's.
        Topic.Unknown when Certain >= 1 || Usual >= 2 || _online.Count >= 2 => new(Topic.SomebodyInPassing),
        Topic.Address when Postal < 2 => default,
        _ => subject,
    };
}
