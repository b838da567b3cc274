using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection.Types;

/// <summary>Tells what a type is about by names: <c>CreateCustomerRequestDto</c> is about a customer, <c>CustomerGroup</c> about a group.</summary>
internal static class SubjectReader
{
    public static Subject Read(Lexicon lexicon, INamedTypeSymbol type)
    {
        var own = OfName(lexicon, type, isBase: false);
        // A nested Command is about what its outer type is about.
        for (var outer = type.ContainingType; own is null && outer is not null; outer = outer.ContainingType)
        {
            if (OfName(lexicon, outer, isBase: true) is { Topic: not (Topic.Program or Topic.Settings or Topic.Machinery) } around) own = around;
        }

        if (own is { Topic: Topic.Program or Topic.Settings }) return own.Value;

        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var inherited = OfName(lexicon, current, isBase: true);
            // A base of a framework says what a type is for (DbContext); an app's own may be a client in another sense of the word.
            if (inherited is { Topic: Topic.Program or Topic.Settings } && (own is not { Topic: Topic.Person } || IsForeign(current, type))) return inherited.Value;
            if (own is null || own.Value.Topic is Topic.Unknown or Topic.Machinery && inherited is { Topic: Topic.Person or Topic.SomebodyInPassing or Topic.Fact }) own = inherited;
        }

        foreach (var implemented in type.Interfaces)
        {
            // Those of frameworks say what a type is for (IHostedService); an app's own say what it has (IHasPermissions), or who it is (IUser).
            var topic = OfName(lexicon, implemented, isBase: true)?.Topic;
            if (topic == Topic.Program && IsForeign(implemented, type)) return new(Topic.Program, Named: implemented);
            if (topic == Topic.Person && own is null or { Topic: Topic.Unknown }) own = new(Topic.Person, Named: implemented);
        }

        return own is { Topic: Topic.Unknown } or null && IsAmongPeople(lexicon, type) ? new(Topic.SomebodyInPassing, Named: type.ContainingNamespace) : own ?? default;
    }

    /// <summary>Whether the namespace is about people: <c>Shop.Customers</c>.</summary>
    private static bool IsAmongPeople(Lexicon lexicon, INamedTypeSymbol type)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(type.ContainingNamespace.Name, folded, ends, starts);
        return name.Count > 0 && (lexicon.RolesOf(name[name.Count - 1]) & (WordRoles.Person | WordRoles.Organisation | WordRoles.Thing)) == WordRoles.Person;
    }

    private static bool IsForeign(INamedTypeSymbol type, INamedTypeSymbol own) => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, own.ContainingAssembly);

    /// <summary>Whether a type named so does something or configures it.</summary>
    public static bool IsProgram(Lexicon lexicon, INamedTypeSymbol type) => OfName(lexicon, type, isBase: false)?.Topic is Topic.Program or Topic.Settings;

    /// <summary>Null where the name says nothing: <c>Command</c>, <c>InputModel</c>.</summary>
    private static Subject? OfName(Lexicon lexicon, INamedTypeSymbol type, bool isBase)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(type.Name, folded, ends, starts);
        int start = 0, end = name.Count;
        if (type.TypeKind == TypeKind.Interface && end > 1 && name[0].SequenceEqual("i".AsSpan())) start++;

        while (end - start > 1 && (lexicon.RolesOf(name[start]) & WordRoles.Verb) != 0 && !IsAct(lexicon, name, start, end)) start++;

        // What comes after a preposition is not what the type is about: GetCustomerByEmail.
        for (var i = start + 1; i < end; i++)
        {
            if ((lexicon.RolesOf(name[i]) & WordRoles.Preposition) != 0 && !IsAct(lexicon, name, start, i + 1)) end = i;
        }

        var head = WordRoles.None;
        for (; end > start; end--)
        {
            // "Work history" is what a type is about, "history" says nothing.
            if (FactThatEnds(lexicon, name, start, end) is { } fact) return new(Topic.Fact, fact, type);
            head = lexicon.RolesOf(name[end - 1]);
            // "Personal details" is somebody, "details" is nothing.
            var together = RolesTogether(lexicon, name, start, end);
            if ((together & WordRoles.Service) != 0) return new(Topic.Program, Named: type);
            if ((together & WordRoles.Person) != 0) return new(Topic.Person, Named: type);
            if ((together & WordRoles.Writing) != 0) return new(Topic.Writing, Named: type);
            if ((head & WordRoles.Settings) != 0) return new(Topic.Settings, Named: type);
            if ((head & WordRoles.Service) != 0 && (isBase || end - start > 1)) return new(Topic.Program, Named: type);
            if (end - start == 1 && (head & (WordRoles.Act | WordRoles.Trace | WordRoles.Writing)) != 0) break;
            // The item of a person or a fact is that; the item of an order is a thing.
            if ((head & WordRoles.Thing) != 0 && (head & WordRoles.Wrapper) != 0 && !IsOfPeople(lexicon, name, start, end - 1)) break;
            if ((head & WordRoles.Wrapper) == 0 && !char.IsDigit(name[end - 1][0])) break;
        }

        if (end == start) return null;
        if ((head & WordRoles.Lookup) != 0 && end - start > 1 && TermThatEnds(lexicon, name, start, end - 1) is { IsFact: true }) return new(Topic.Lookup, Named: type);
        // An unknown word may follow: EmploymentActivity.
        if (head == WordRoles.None && FactThatEnds(lexicon, name, start, end - 1) is not null) return new(Topic.SomebodyInPassing, Named: type);
        return new(TopicOf(lexicon, name, start, end, head), Named: type);
    }

    private static Topic TopicOf(Lexicon lexicon, NameTokens name, int start, int end, WordRoles head)
    {
        if (IsAct(lexicon, name, start, end)) return Topic.SomebodyInPassing;
        var about = WordRoles.None;
        for (var i = start; i < end - 1; i++) about |= lexicon.RolesOf(name[i]);
        var isForeign = (about & (WordRoles.Organisation | WordRoles.Thing | WordRoles.Settings)) != 0;

        if ((head & WordRoles.Machinery) != 0) return Topic.Machinery;
        if ((head & WordRoles.Person) != 0)
        {
            // Recipients are firms as often as people, and what has members may be a team or a class in a program.
            if ((head & WordRoles.Organisation) != 0) return Topic.Organisation;
            if ((head & WordRoles.Thing) != 0) return end - start == 1 ? Topic.Person : Topic.Unknown;
            return (about & WordRoles.Settings) != 0 ? Topic.SomebodyInPassing : Topic.Person;
        }

        if ((head & WordRoles.Address) != 0) return isForeign ? Topic.Organisation : Topic.Address;
        if ((head & WordRoles.Writing) != 0) return Topic.Writing;
        if ((head & WordRoles.Trace) != 0) return Topic.SomebodyInPassing;
        if ((head & WordRoles.Organisation) != 0) return Topic.Organisation;
        if ((head & WordRoles.Thing) != 0) return Topic.Thing;
        // "Participant engagement" is about a participant, "organisation master data" about an organisation.
        if ((about & WordRoles.Person) != 0) return Topic.SomebodyInPassing;
        return (about & WordRoles.Organisation) != 0 ? Topic.Organisation : Topic.Unknown;
    }

    private static bool IsOfPeople(Lexicon lexicon, NameTokens name, int start, int end)
    {
        // "Customer list item"
        while (end > start && (lexicon.RolesOf(name[end - 1]) & WordRoles.Wrapper) != 0) end--;
        return end > start && ((lexicon.RolesOf(name[end - 1]) & WordRoles.Person) != 0 || (RolesTogether(lexicon, name, start, end) & WordRoles.Person) != 0 || FactThatEnds(lexicon, name, start, end) is not null);
    }

    private static Term? FactThatEnds(Lexicon lexicon, NameTokens name, int start, int end) => ThatEnds(lexicon, name, start, end, isHead: true);

    private static Term? TermThatEnds(Lexicon lexicon, NameTokens name, int start, int end) => ThatEnds(lexicon, name, start, end, isHead: false);

    /// <summary>The longest phrase that ends there: a fact that types are headed by, or any term.</summary>
    private static Term? ThatEnds(Lexicon lexicon, NameTokens name, int start, int end, bool isHead)
    {
        if (end <= start || !lexicon.IsEnd(name[end - 1])) return null;
        for (; start < end; start++)
        {
            var words = name.Glued(start, end);
            if ((isHead ? lexicon.FactOf(words) : lexicon.TermOf(words)) is { } term) return term;
        }

        return null;
    }

    /// <summary>
    /// Whether the last words are what people do to get in, with nothing before that has a login of its own: <c>UserLogin</c>. More than one
    /// word may have others after them: <c>ForgotPasswordPin</c>.
    /// </summary>
    private static bool IsAct(Lexicon lexicon, NameTokens name, int start, int end)
    {
        for (; start < end; start++)
        {
            for (var last = end; last > start; last--)
            {
                if ((last == end || last > start + 1) && (lexicon.Find(name.Glued(start, last))?.Roles & WordRoles.Act) is WordRoles.Act) return true;
            }

            if ((lexicon.RolesOf(name[start]) & WordRoles.Foreign) != 0) return false;
        }

        return false;
    }

    /// <summary>The roles that the last words, more than one of them, play together: "private message".</summary>
    private static WordRoles RolesTogether(Lexicon lexicon, NameTokens name, int start, int end)
    {
        var roles = WordRoles.None;
        for (; start < end - 1; start++) roles |= lexicon.RolesOf(name.Glued(start, end));
        return roles;
    }
}
