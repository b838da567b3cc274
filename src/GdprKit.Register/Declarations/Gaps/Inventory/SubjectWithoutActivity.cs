using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1015: people of whom no activity has data.</summary>
internal sealed class SubjectWithoutActivity() : RegisterRule(
    RuleIdentifiers.SubjectWithoutActivity, RuleSeverity.Warning, "13(1)(c), 5(1)(b)",
    "Data subjects without a processing activity",
    "{0} declares people whom no processing activity names{1} (GDPR Art. 13(1)(c), 5(1)(b)): say in [DataSubject] of an activity what is done with data about them, or take them out",
    "Whoever reads in the notice that it is for them must find for which purposes their data is used.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        // People are the controller's to answer for, and before the first activity there is nothing to say.
        if (register.Activities.All(a => a.Activity.IsProcessors)) return [];

        var subjects = register.Activities.SelectMany(a => a.Activity.Items.Append(a.Activity.Whole)).Select(i => i.Subjects).ToArray();
        var reached = new HashSet<Declaration>(subjects.SelectMany(s => s).Select(s => s.Declaration));
        return OnTypes(register).Where(s => !reached.Contains(s.Declaration))
            .Concat(OnAssemblies(register, reached, subjects))
            .Select(s => new GapFinding(this, s, $"[{s.Declaration.Kind}] on {GapFinding.Name(s)}", s.Type is null ? $": {Name(s.Declaration)}" : ""));
    }

    /// <summary>Types that hold data are left to GDPR1003, and base types to those that derive from them.</summary>
    private static IEnumerable<Scoped> OnTypes(RegisterContext register)
    {
        var bases = new HashSet<TypeReference>(register.Types.SelectMany(t => t.Bases.Select(b => TypeReference.Parse(b, t.Assembly))));
        return from type in register.Types
               where !type.IsActivity && !bases.Contains(new(type.Name, type.Assembly))
                   && !type.Members.Any(m => m.Declarations.Any(d => d.Kind == Declarations.Kinds.PersonalData))
               from people in type.Declarations
               where IsPeople(people)
               select new Scoped(people, ScopeKind.Type, type.Assembly, type.Name);
    }

    /// <summary>
    /// People of an assembly reach every activity that names none. Where activities name several of those people, and these never, the
    /// assembly lists everybody of whom the notice speaks, and says nothing of what is done with whose data.
    /// </summary>
    private static IEnumerable<Scoped> OnAssemblies(RegisterContext register, HashSet<Declaration> reached, IReadOnlyList<Scoped>[] subjects)
    {
        var lists = subjects.Where(l => l.Any(s => s.Type is null)).ToArray();
        var named = new HashSet<string>(subjects.Except(lists).SelectMany(l => l).Select(s => Name(s.Declaration)), StringComparer.Ordinal);
        var listed = new HashSet<Declaration>(lists.Where(l => l.Count(s => named.Contains(Name(s.Declaration))) > 1).SelectMany(l => l).Select(s => s.Declaration));
        return register.OnAssemblies.Where(s => IsPeople(s.Declaration) && !named.Contains(Name(s.Declaration)) && (listed.Contains(s.Declaration) || !reached.Contains(s.Declaration)));
    }

    private static bool IsPeople(Declaration declaration) => declaration.Kind == Declarations.Kinds.DataSubject && !declaration.Says("subject");

    private static string Name(Declaration people) => $"'{people.Text("who") ?? people.Text("category")}'";
}
