using GdprKit.Declarations.Gaps.Consistency;
using GdprKit.Declarations.Gaps.Inventory;
using GdprKit.Declarations.Gaps.Lawfulness;
using GdprKit.Declarations.Gaps.Retention;
using GdprKit.Declarations.Gaps.Transparency;

namespace GdprKit.Declarations.Gaps;

/// <summary>Every rule about declarations, by id.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<Rule> All =
    [
        // Inventory
        new ActivityWithoutData(),
        new UnusedPersonalData(),
        new DataWithoutSubject(),
        new AnonymousIdentifier(),
        new SubjectWithoutActivity(),
        new ExcessiveData(),

        // Lawfulness
        new MissingPurpose(),
        new MissingLegalBasis(),
        new AlternativeBases(),
        new MissingWithdrawal(),
        new SharedConsent(),
        new ContractWithOthers(),
        new MissingLaw(),
        new InterestNotStated(),
        new MissingBalancingTest(),
        new AuthorityOnInterests(),
        new BasisOfOrganisation(),
        new ContractStage(),

        // Transparency
        new MissingTranslation(),

        // Retention
        new MissingRetention(),
        new InvalidPeriod(),

        // Consistency
        new DanglingReference(),
        new DuplicateId(),
        new BrokenPromise(),
    ];
}
