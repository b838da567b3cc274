using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Detection;

/// <summary>Adds up what a member and its type say. The numbers are few on purpose, so that they say something about code that nobody has seen.</summary>
internal static class Scoring
{
    private const int High = 3;
    private const int Medium = 2;
    private const int Low = 1;

    public static Confidence Confidence(int score) => score switch
    {
        >= High => Detection.Confidence.High,
        Medium => Detection.Confidence.Medium,
        Low => Detection.Confidence.Low,
        _ => Detection.Confidence.None,
    };

    /// <summary>What the match is in its type, and how much speaks for it.</summary>
    public static (Term Term, int Score)? Judge(TermMatch match, Subject subject, Siblings siblings)
    {
        if (match.Term is not { } term) return JudgeLast(match.Roles, subject, siblings);

        // What a fact is called is part of it: TrainingCourse.CourseName.
        if (subject is { Topic: Topic.Fact, Fact: { IsFact: true } fact } && term.Strength == TermStrength.Generic && !match.HasPerson) return (fact, Medium);

        // Somebody named beside the term owns it, whatever the type is about: Store.ManagerEmail, Order.BuyerName.
        var topic = !match.HasPerson || subject.Topic is Topic.Person or Topic.Program or Topic.Settings ? subject.Topic : term.StandsAlone ? Topic.Unknown : Topic.Person;
        return (term, match.Weight + (topic == Topic.Fact && term.IsFact && subject.Fact!.Category == term.Category ? Math.Max(High, Base(term, topic, siblings)) : Base(term, topic, siblings)));
    }

    /// <summary>What anything has is personal data only in a type that gives it sense.</summary>
    private static (Term Term, int Score)? JudgeLast(WordRoles roles, Subject subject, Siblings siblings) => subject.Topic switch
    {
        Topic.Fact when (roles & WordRoles.Facet) != 0 => (subject.Fact!, subject.Fact!.IsFact || subject.Fact.Category == "OfficialIdentifier" ? Medium : Low),
        Topic.Writing when (roles & WordRoles.Content) != 0 => (Term.Writing, Medium),
        Topic.Person or Topic.SomebodyInPassing when (roles & WordRoles.Remark) != 0 => (Term.Writing, Medium),
        Topic.Person when (roles & WordRoles.Suffix) != 0 => (Term.Number, subject.Named is not null && siblings.Certain >= 2 ? High : Medium),
        Topic.Person or Topic.SomebodyInPassing when (roles & WordRoles.Acronym) != 0 && siblings.Certain >= 2 => (Term.Number, Medium),
        _ => null,
    };

    private static int Base(Term term, Topic topic, Siblings siblings) => (term.Strength, topic) switch
    {
        (_, Topic.Program or Topic.Settings) => 0,
        (_, Topic.Lookup) when term.IsFact => 1,

        (TermStrength.Certain, Topic.Person or Topic.SomebodyInPassing) => 6,
        (TermStrength.Certain, Topic.Thing or Topic.Lookup or Topic.Organisation or Topic.Machinery) => 3,
        (TermStrength.Certain, _) => 4,

        (TermStrength.Usual, Topic.Person or Topic.SomebodyInPassing) => 5,
        (TermStrength.Usual, Topic.Thing or Topic.Lookup or Topic.Machinery) => 2,
        (TermStrength.Usual, Topic.Organisation) => 1,
        (TermStrength.Usual, _) => 3,

        (TermStrength.Contextual, Topic.Person or Topic.SomebodyInPassing) => 3,
        (TermStrength.Contextual, Topic.Fact or Topic.Writing or Topic.Address) => 2,
        (TermStrength.Contextual, Topic.Thing or Topic.Lookup or Topic.Organisation or Topic.Machinery) => 0,
        (TermStrength.Contextual, _) => term.Category == "Contact" && siblings.Usual >= 1 ? 2 : 1,

        (TermStrength.Postal, Topic.Person or Topic.SomebodyInPassing or Topic.Address) => 3,
        (TermStrength.Postal, Topic.Thing or Topic.Lookup or Topic.Organisation or Topic.Machinery) => 0,
        (TermStrength.Postal, _) => siblings.Postal >= 3 ? 2 : 1,

        (TermStrength.Generic, Topic.Person) => 3,
        // A state may be one of a program, except in an address.
        (TermStrength.Generic, Topic.Address or Topic.SomebodyInPassing) when term.Category == "Contact" && siblings.Postal >= 2 => 3,
        (TermStrength.Generic, Topic.Thing or Topic.Lookup or Topic.Organisation or Topic.Machinery or Topic.SomebodyInPassing) => 0,
        _ => 1,
    };
}
