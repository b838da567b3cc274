using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>Builds an activity of the register from its resolved declarations.</summary>
internal sealed class ActivityBuilder(DeclarationSource source)
{
    private readonly RecipientMapper _recipients = new(source);

    public ProcessingActivity Build(ResolvedActivity resolved)
    {
        var d = resolved.Declaration;
        var bases = new LinkedList<LegalBasis>(s => [ModelMapper.Basis(s)]);
        var subjects = new LinkedList<DataSubject>(s => [ModelMapper.Subject(s)]);
        var sources = new LinkedList<DataSource>(s => [ModelMapper.Source(s)]);
        var retention = new LinkedList<RetentionRule>(s => [ModelMapper.Retention(s)]);
        var recipients = new LinkedList<Recipient>(s => _recipients.Map(s).Select(r => r.Recipient));
        // A transfer is declared by itself, or on the class of a recipient.
        var transfers = new LinkedList<Transfer>(s => s.Declaration.Kind == Kinds.Transfer ? [ModelMapper.Transfer(s)] : _recipients.Map(s).SelectMany(r => r.Transfers));

        // What the activity itself says stands first; farther answers stand only where something uses them.
        if (resolved.Items.Count == 0) Add(resolved.Whole, s => true);
        foreach (var item in resolved.Items.Prepend(resolved.Whole)) Add(item, s => s.Scope == ScopeKind.Activity);

        var rows = resolved.Items.Select(item => Row(item) with
        {
            LegalBases = bases.Add(item.LegalBases),
            DataSubjects = subjects.Add(item.Subjects),
            Sources = sources.Add(item.Sources),
            Retention = retention.Add(item.Retention),
            Recipients = recipients.Add(item.Recipients),
            Transfers = transfers.Add([.. item.Transfers, .. item.Recipients]),
        }).ToArray();

        return new()
        {
            Id = StableId.Of(d, resolved.Type.Name),
            FormerIds = d.List("formerIds"),
            Title = d.Text("title") ?? StableId.Title(resolved.Type.Name),
            TitleIsInferred = d.Text("title") is null,
            Purpose = d.Text("purpose") ?? "",
            Kind = d.Value<PurposeKind>("kind"),
            When = d.Text("when"),
            Unless = d.Text("unless"),
            Occurs = d.Value<Occurs>("occurs"),
            Examples = d.List("examples"),
            Owner = d.Text("owner"),
            Reviewed = d.Text("reviewed"),
            Dpia = d.Text("dpia"),
            Via = d.Values<Via>("via"),
            ProcessorFor = [.. resolved.Said(Kinds.ProcessorFor).Select(ModelMapper.ProcessorFor)],
            JointControllers = [.. resolved.Said(Kinds.JointController).Select(ModelMapper.Joint)],
            Controllers = [.. resolved.Controllers.Where(c => c.Scope is ScopeKind.Activity or ScopeKind.Group).Select(c => ModelMapper.Controller(c.Declaration))],
            LegalBases = bases.Items,
            DataSubjects = subjects.Items,
            DataItems = rows,
            Sources = sources.Items,
            Recipients = recipients.Items,
            Transfers = transfers.Items,
            Retention = retention.Items,
            Consents = [.. resolved.Consents.Select(ModelMapper.Consent)],
            OptOuts = [.. resolved.Said(Kinds.OptOut).Select(ModelMapper.OptOut)],
            DeclaredRights = [.. resolved.Said(Kinds.Right).Select(ModelMapper.Right)],
            Profiling = [.. resolved.Said(Kinds.Profiling).Select(ModelMapper.Profiling)],
            AutomatedDecisions = [.. resolved.Said(Kinds.AutomatedDecision).Select(ModelMapper.Decision)],
            Cookies = [.. resolved.Said(Kinds.Cookie).Select(ModelMapper.Cookie)],
            StoredIn = [.. resolved.Said(Kinds.StoredIn).Select(ModelMapper.Storage)],
            SecurityMeasures = [.. resolved.Said(Kinds.SecurityMeasure).Select(ModelMapper.Measure)],
            Never = [.. resolved.Said(Kinds.Never).SelectMany(ModelMapper.Denials)],
            Statements = [.. resolved.Said(Kinds.Statement).Select(ModelMapper.Statement)],
            Origin = new() { Scope = DeclarationScope.Activity, Name = resolved.Type.Name },
        };

        void Add(ResolvedItem item, Func<Scoped, bool> keep)
        {
            bases.Add(item.LegalBases.Where(keep));
            subjects.Add(item.Subjects.Where(keep));
            sources.Add(item.Sources.Where(keep));
            retention.Add(item.Retention.Where(keep));
            recipients.Add(item.Recipients.Where(keep));
            transfers.Add(item.Transfers.Concat(item.Recipients).Where(keep));
        }
    }

    private static DataItem Row(ResolvedItem item)
    {
        var (tag, use) = (item.Tag, item.Use is { } u && u != item.Tag ? u : null);
        string? Text(string name) => use?.Text(name) ?? tag.Text(name);
        T Value<T>(string name) where T : struct, Enum => use is not null && use.Says(name) ? use.Value<T>(name) : tag.Value<T>(name);

        var category = tag.Value<DataCategory>("category");
        return new()
        {
            Name = item.Name,
            NameIsInferred = item.NameIsInferred,
            Category = category,
            IsSpecial = Articles.IsSpecial(category),
            Member = item.Holder is { } holder ? $"{holder.Name}.{item.Member!.Name}" : null,
            MemberDeclarations = [.. item.Member?.Origins.Select(o => $"{o.Type.Name}.{o.Name}") ?? []],
            IsOptional = item.Member?.Optional ?? false,
            Description = Text("description"),
            Because = Text("because"),
            DerivedFrom = Text("derivedFrom"),
            Consequence = Text("consequence"),
            Protection = Value<Protection>("protection"),
            Provision = Value<Provision>("provision"),
            When = Text("when"),
            Unless = Text("unless"),
            Occurs = Value<Occurs>("occurs"),
            Examples = use?.List("examples") is { Length: > 0 } examples ? examples : tag.List("examples"),
            Law = Text("law"),
        };
    }
}
