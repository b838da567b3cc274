namespace GdprKit.Analyzers.Detection;

/// <summary>What a word says of the words around it. One word may play several roles.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>As the head of a type or before a term: somebody. "customer"</summary>
    Person = 1,

    /// <summary>A legal person, place or team, whose contact data is nobody's own. "company"</summary>
    Organisation = 2,

    /// <summary>A thing that has a name but no birthday. "product"</summary>
    Thing = 4,

    /// <summary>The type does something, and holds no data. "validator"</summary>
    Service = 8,

    /// <summary>The type says how the program behaves. "options"</summary>
    Settings = 16,

    /// <summary>Says nothing of what the type is about. "dto"</summary>
    Wrapper = 32,

    /// <summary>At the front of a type: an act upon what it is about. "create"</summary>
    Verb = 64,

    /// <summary>Before a term: one of several of the same. "secondary"</summary>
    Lead = 128,

    /// <summary>After a term: still the same. "primary"</summary>
    Tail = 256,

    /// <summary>Anywhere in a member's name: the value is about the data, not the data. "enabled"</summary>
    Veto = 512,

    /// <summary>A member beside which credentials and addresses are a system's. "port"</summary>
    Endpoint = 1024,

    /// <summary>A member that organisations have. "vat number"</summary>
    Corporate = 2048,

    /// <summary>As the head of a type: a postal address. "address"</summary>
    Address = 4096,

    /// <summary>As the whole of a type: what people do to get in. "login"</summary>
    Act = 8192,
}
