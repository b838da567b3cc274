namespace GdprKit.Analyzers.Detection.Words;

/// <summary>What a word says of the words around it. One word may play several roles.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>As the head of a type or before a term: somebody. "customer"</summary>
    Person = 1 << 0,

    /// <summary>A legal person, place or team, whose contact data is nobody's own. "company"</summary>
    Organisation = 1 << 1,

    /// <summary>A thing that has a name but no birthday. "product"</summary>
    Thing = 1 << 2,

    /// <summary>As the head of a type: it does something, and holds no data. "validator"</summary>
    Service = 1 << 3,

    /// <summary>In a type: how the program behaves. "options"</summary>
    Settings = 1 << 4,

    /// <summary>As the head of a type: a part of the program that data may pass through. "job"</summary>
    Machinery = 1 << 5,

    /// <summary>Says nothing of what the type is about. "dto"</summary>
    Wrapper = 1 << 6,

    /// <summary>At the front of a type: an act upon what it is about. "create"</summary>
    Verb = 1 << 7,

    /// <summary>As the whole of a type: what people do to get in. "login"</summary>
    Act = 1 << 8,

    /// <summary>As the head of a type: what people do or leave behind, which tells of them. "order", "session"</summary>
    Trace = 1 << 9,

    /// <summary>As the head of a type: what people write. "review"</summary>
    Writing = 1 << 10,

    /// <summary>As the head of a type: a postal address. "address"</summary>
    Address = 1 << 11,

    /// <summary>Before a term: one of several of the same. "secondary"</summary>
    Lead = 1 << 12,

    /// <summary>After a term: still the same. "primary"</summary>
    Tail = 1 << 13,

    /// <summary>After a term: which of them it is. Facts have kinds and levels; the kind of an e-mail address is no address. "type"</summary>
    Aspect = 1 << 14,

    /// <summary>Anywhere in a member's name: the value is about the data, not the data. "enabled"</summary>
    Veto = 1 << 15,

    /// <summary>Before a term: whether it is so. "is"</summary>
    Question = 1 << 16,

    /// <summary>After a term: a row of a table that says it. "id"</summary>
    Key = 1 << 17,

    /// <summary>A member beside which credentials and addresses are a system's. "port"</summary>
    Endpoint = 1 << 18,

    /// <summary>A member that organisations have. "vat number"</summary>
    Corporate = 1 << 19,

    /// <summary>At the end of a member's name, in a type that is a fact about people: part of it. "status"</summary>
    Facet = 1 << 20,

    /// <summary>At the end of a member's name, in what people write: what they wrote. "text"</summary>
    Content = 1 << 21,

    /// <summary>At the end of a member's name, after a word that nobody knows, in a type about people: tells them apart. "number"</summary>
    Suffix = 1 << 22,

    /// <summary>In the name of a type: what follows is not what the type is about. "by"</summary>
    Preposition = 1 << 23,

    /// <summary>No word of the lexicon: a name of letters that nobody can read. "crn"</summary>
    Acronym = 1 << 24,

    /// <summary>At the end of a longer word, as Germanic languages put words together: still the term that it is. "elevnamn"</summary>
    Compound = 1 << 25,

    /// <summary>As the head of a type, after a fact: the values to choose from, of nobody. "type"</summary>
    Lookup = 1 << 26,

    /// <summary>At the end of a member's name, in a type about people: what they, or others about them, wrote. "note"</summary>
    Remark = 1 << 27,

    /// <summary>Before a term or at the head of a type: what has names and addresses and is nobody.</summary>
    Foreign = Organisation | Thing | Service | Settings,

    /// <summary>What anything has, and what is personal data in types of some kinds only.</summary>
    Anybodys = Facet | Content | Suffix | Remark,
}
