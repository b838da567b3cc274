using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Detection.Types;

/// <summary>What the members of a type, taken together, say of each of them.</summary>
internal struct Siblings
{
    private Labels _certain;
    private Labels _usual;
    private Labels _online;

    /// <summary>Different kinds of data that only people have; more than three say no more.</summary>
    public readonly int Certain => _certain.Count;

    /// <summary>Different kinds of data that mostly people have.</summary>
    public readonly int Usual => _usual.Count + _certain.Count;

    public int Postal { get; private set; }

    /// <summary>Host, port, URL: credentials and addresses beside them are a system's.</summary>
    public bool HasEndpoint { get; private set; }

    /// <summary>VAT number, web site: contact data beside them is an organisation's.</summary>
    public bool IsCorporate { get; private set; }

    /// <summary>The members that tell most of people; at most two.</summary>
    public readonly (string? First, string? Second) Telling => (_certain.First ?? _usual.First, _certain.First is null ? _usual.Second : _certain.Second ?? _usual.First);

    public void Add(TermMatch match)
    {
        // Somebody named beside a term is not who the type is about: Campaign.ContactFirstName.
        if (match.Weight < -1 || match.IsMention || match.Term is not { } term) return;
        // A word that weakens the term weakens what it says of its siblings even more.
        switch (term.Strength)
        {
            case TermStrength.Certain: _certain.Add(term, match.Text); break;
            case TermStrength.Usual: _usual.Add(term, match.Text); break;
            case TermStrength.Postal: Postal++; break;
            case TermStrength.Contextual when term.Category == "OnlineIdentifier": _online.Add(term, match.Text); break;
        }
    }

    public void Add(WordRoles roles)
    {
        HasEndpoint |= (roles & WordRoles.Endpoint) != 0;
        IsCorporate |= (roles & WordRoles.Corporate) != 0;
    }

    /// <summary>What the type is about, in the light of its members.</summary>
    public readonly Subject Refine(Subject subject) => subject.Topic switch
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

    /// <summary>Up to three different labels, and the members that have the first two.</summary>
    private struct Labels
    {
        private string? _first;
        private string? _second;

        public int Count { get; private set; }

        public string? First { get; private set; }

        public string? Second { get; private set; }

        public void Add(Term term, string member)
        {
            if (Count == 3 || term.Label == _first || term.Label == _second) return;
            if (Count == 0) (_first, First) = (term.Label, member);
            if (Count == 1) (_second, Second) = (term.Label, member);
            Count++;
        }
    }
}
