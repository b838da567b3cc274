using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Gate;

/// <summary>Reads what is entered of a person and an activity in one statement.</summary>
internal sealed class EntityProcessingGate<TContext>(TContext context, ProcessingRegister register, IDataSubjectKeys keys, IEnumerable<IRetentionCheck> retention, TimeProvider clock) : ProcessingGate(register, retention, clock)
    where TContext : DbContext
{
    private const int Consent = 1;
    private const int Objection = 2;
    private const int Restriction = 3;

    private readonly ProcessingRegister _register = register;

    protected override async Task<GateFacts> FactsAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken)
    {
        subject = keys.Canonical(subject);
        var consents = context.Set<ConsentRow>().AsNoTracking().About(_register, subject).In(activity)
            .Select(c => new Entered { Kind = Consent, Number = c.Number, State = (int)c.State, Words = c.Version, At = c.At, Until = c.ValidUntil });
        var objections = context.Set<ObjectionRow>().AsNoTracking().About(_register, subject).In(activity)
            .Select(o => new Entered { Kind = Objection, Number = o.Number, State = (int)o.State, Words = o.Article, At = o.At, Until = null });
        var restrictions = context.Set<RestrictionRow>().AsNoTracking().About(_register, subject).Where(r => r.LiftedAt == null)
            .Select(r => new Entered { Kind = Restriction, Number = 0, State = 0, Words = null, At = r.PlacedAt, Until = null });

        // A person has few entries for one activity, and the last one counts.
        var entered = await consents.Concat(objections).Concat(restrictions).ToListAsync(cancellationToken);
        var (consent, objection) = (Last(Consent), Last(Objection));
        return new()
        {
            Consent = (ConsentState)(consent?.State ?? (int)ConsentState.None),
            ConsentVersion = consent?.Words,
            ConsentAt = consent?.At,
            ConsentUntil = consent?.Until,
            Objection = (ObjectionState?)objection?.State,
            ObjectionArticle = objection?.Words,
            ObjectionAt = objection?.At,
            IsRestricted = entered.Exists(e => e.Kind == Restriction),
        };

        Entered? Last(int kind) => entered.Where(e => e.Kind == kind).MaxBy(e => e.Number);
    }

    private sealed class Entered
    {
        public int Kind { get; init; }

        public int Number { get; init; }

        public int State { get; init; }

        public string? Words { get; init; }

        public DateTime At { get; init; }

        public DateTime? Until { get; init; }
    }
}
