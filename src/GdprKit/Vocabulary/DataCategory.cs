namespace GdprKit;

/// <summary>The category of personal data. The special categories of GDPR Art. 9(1) and the criminal data of Art. 10 are categories of their own, so no second flag marks them.</summary>
public enum DataCategory
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Names, usernames, customer numbers and other means to tell people apart (Art. 4(1)).</summary>
    Identity = 1,

    /// <summary>E-mail address, telephone number, postal address.</summary>
    Contact = 2,

    /// <summary>National identification number, passport, driving licence, tax number (Art. 87). Say <c>Because</c> and <c>Law</c>.</summary>
    OfficialIdentifier = 3,

    /// <summary>Date of birth, age, gender, language, nationality, physical traits.</summary>
    Demographic = 4,

    /// <summary>Relatives, household, possessions.</summary>
    FamilyAndHousehold = 5,

    /// <summary>Job title, employer, salary grade, evaluations.</summary>
    Employment = 6,

    /// <summary>Schools, qualifications, skills.</summary>
    Education = 7,

    /// <summary>Bank account, payment card, income, credit, debt.</summary>
    Financial = 8,

    /// <summary>Purchases, orders, payments, contracts.</summary>
    Transaction = 9,

    /// <summary>Passwords, PINs and other secrets that authenticate (Art. 32).</summary>
    Credential = 10,

    /// <summary>IP address, device and cookie identifiers (Recital 30).</summary>
    OnlineIdentifier = 11,

    /// <summary>What people do in a service: visits, clicks, searches (Art. 4(4)).</summary>
    UsageBehaviour = 12,

    /// <summary>Where people are or were.</summary>
    Location = 13,

    /// <summary>Messages, calls, posts, reviews, free text.</summary>
    CommunicationContent = 14,

    /// <summary>Photographs, video and sound recordings.</summary>
    ImageAudio = 15,

    /// <summary>Interests, opinions, settings.</summary>
    Preference = 16,

    /// <summary>Data concerning health (Art. 4(15), 9(1)).</summary>
    Health = 17,

    /// <summary>Genetic data (Art. 4(13), 9(1)).</summary>
    Genetic = 18,

    /// <summary>Biometric data for uniquely identifying a person (Art. 4(14), 9(1)).</summary>
    Biometric = 19,

    /// <summary>Racial or ethnic origin (Art. 9(1)).</summary>
    RacialEthnicOrigin = 20,

    /// <summary>Political opinions (Art. 9(1)).</summary>
    PoliticalOpinion = 21,

    /// <summary>Religious or philosophical beliefs (Art. 9(1)).</summary>
    ReligiousPhilosophicalBelief = 22,

    /// <summary>Trade union membership (Art. 9(1)).</summary>
    TradeUnionMembership = 23,

    /// <summary>Sex life or sexual orientation (Art. 9(1)).</summary>
    SexLifeOrientation = 24,

    /// <summary>Criminal convictions and offences (Art. 10).</summary>
    CriminalOffence = 25,
}
