using GdprKit.Declarations.Gaps;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.Register;

/// <summary>Whether consents can be proven and objections received: by a service of the app, or in a way that is declared.</summary>
internal sealed class AppServicesCheck(IServiceProvider services) : IRegisterCheck
{
    private static readonly RegisterFinding NoStore = new()
    {
        Kind = RegisterFindingKind.NotStored,
        Location = nameof(IPersonalDataStore),
        Message = "No store of personal data is registered: nothing is exported and nothing erased (GDPR Art. 15(1), 17(1)).",
        Remedy = "Call UseEntityFrameworkCore<…>() on what services.AddGdprKit() returns, or register an IPersonalDataStore.",
    };

    private IReadOnlyList<RegisterFinding>? _findings;

    /// <inheritdoc/>
    /// <remarks>Nothing of it changes while the app runs.</remarks>
    public Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(_findings ??= Find(services.GetRequiredService<ProcessingRegister>()));

    private RegisterFinding[] Find(ProcessingRegister register)
    {
        // What is done on behalf of others is theirs to answer for.
        var own = register.Activities.Where(a => a.ProcessorFor.Count == 0).ToArray();
        var unproven = IsRegistered<IConsentLedger>() ? [] : own.Where(AsksForConsent).Where(a => !IsProvenElsewhere(a));
        var unheard = IsRegistered<IObjections>() ? [] : own.Where(MayBeObjectedTo).Where(a => !HasWayToObject(a, register));
        // Without AddGdprKit() the app answers requests in its own way.
        var storeless = IsRegistered<SubjectAccess>() && !IsRegistered<IPersonalDataStore>() && own.Any(a => a.DataItems.Any(i => i.Member is not null));
        return
        [
            .. storeless ? [NoStore.Under(register, NoStore.Location, null, AppRules.NotExported, AppRules.NotErased)] : (RegisterFinding[])[],
            .. unproven.Select(a => new RegisterFinding
            {
                Kind = RegisterFindingKind.NoConsentLedger,
                Location = a.Origin.Name,
                Message = $"'{a.Title}' asks for consent, and nothing keeps the proof of it: the app has no IConsentLedger, and its [Consent] does not say where else it is kept (GDPR Art. 7(1)).",
                Remedy = "Enter consents in the ledger that services.AddGdprKit().UseEntityFrameworkCore<…>() registers, or say where the proof is kept: [Consent(\"…\", Evidence = \"…\")].",
            }.Under(register, a.Origin.Name, null, AppRules.ConsentWithoutProof)),
            .. unheard.Select(a => new RegisterFinding
            {
                Kind = RegisterFindingKind.NoObjections,
                Location = a.Origin.Name,
                Message = $"'{a.Title}' rests on {Bases(a)}, and nothing receives objections to it: the app has no IObjections, and no channel for them is declared (GDPR Art. 21(1), 21(4)).",
                Remedy = "Enter objections in the log that services.AddGdprKit().UseEntityFrameworkCore<…>() registers, or declare by which channel people object: [Right(DataRight.Objection, Via = Via.Email)] or [OptOut(Via.…)].",
            }.Under(register, a.Origin.Name, null, AppRules.ObjectionNotHandled)),
        ];
    }

    /// <summary>Without making one, as that may open a database. Containers that cannot tell have it made.</summary>
    private bool IsRegistered<TService>()
        where TService : class
    {
        if (services.GetService<IServiceProviderIsService>() is { } known) return known.IsService(typeof(TService));
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetService<TService>() is not null;
    }

    /// <summary>Consent to electronic marketing and the like is consent of the GDPR (Directive 2002/58/EC, Art. 2(f)), also where the basis is another.</summary>
    private static bool AsksForConsent(ProcessingActivity activity) => activity.Consents.Count > 0 || activity.LegalBases.Any(b => b.Article is "6(1)(a)" or "9(2)(a)");

    private static bool IsProvenElsewhere(ProcessingActivity activity) => activity.Consents.Count > 0 && activity.Consents.All(c => c.Evidence is not null);

    private static bool MayBeObjectedTo(ProcessingActivity activity) => activity.LegalBases.Any(b => b.Article is "6(1)(e)" or "6(1)(f)");

    private static bool HasWayToObject(ProcessingActivity activity, ProcessingRegister register) =>
        activity.OptOuts.Any(o => o.Via.Count > 0)
        || activity.DeclaredRights.Concat(register.DeclaredRights).Any(r => r.Via.Count > 0
            && (r.Rights.Contains(DataRight.Objection) || (activity.Kind == PurposeKind.DirectMarketing && r.Rights.Contains(DataRight.MarketingObjection))));

    private static string Bases(ProcessingActivity activity) =>
        string.Join(" and ", activity.LegalBases.Select(b => b.Article).Distinct(StringComparer.Ordinal).Where(a => a is "6(1)(e)" or "6(1)(f)").Select(a => a == "6(1)(e)" ? "a public task" : "legitimate interests"));
}
