using GdprKit.Declarations.Gaps.Consistency;
using GdprKit.Declarations.Gaps.Inventory;
using GdprKit.Declarations.Gaps.Lawfulness;
using GdprKit.Declarations.Gaps.Marketing;
using GdprKit.Declarations.Gaps.Recipients;
using GdprKit.Declarations.Gaps.Retention;
using GdprKit.Declarations.Gaps.Rights;
using GdprKit.Declarations.Gaps.Security;
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
        new DataOfOrganisation(),

        // Lawfulness
        new MissingPurpose(),
        new MissingLegalBasis(),
        new MissingSpecialCondition(),
        new SpecialConditionWithoutLaw(),
        new ConsentNotExplicit(),
        new MissingCriminalGround(),
        new IdentifierWithoutGround(),
        new ChildConsent(),
        new ImpliedConsent(),
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
        new MissingController(),
        new JointControllerWithoutArrangement(),
        new MissingSource(),
        new MissingProvision(),
        new MissingTranslation(),
        new RecipientsNotStated(),
        new GenericRecipient(),
        new IncompleteProcessorRecord(),
        new ControllerHardToReach(),
        new PassiveChangeNotice(),
        new ObsoleteAuthority(),
        new NoticeDate(),
        new ContactPlaceholder(),

        // Retention
        new MissingRetention(),
        new PeriodWithoutStart(),
        new InvalidPeriod(),
        new UnlimitedRetention(),
        new ShorterThanLaw(),
        new LongerThanLaw(),
        new OverStatutoryMaximum(),
        new WrongAnchor(),
        new UndeterminableRetention(),
        new KeptAfterWithdrawal(),
        new OpenEndedRetention(),
        new AmbiguousRetention(),
        new StatutoryWithoutPeriod(),

        // Recipients
        new MissingAgreement(),
        new TransferWithoutGround(),
        new NoAdequacyDecision(),
        new ConditionalAdequacy(),
        new DerogationForRoutine(),
        new RecipientWithoutCountry(),
        new TransferWithoutCountry(),
        new TransfersNotStated(),

        // Rights
        new DecisionWithoutException(),
        new DecisionWithoutLogic(),
        new DecisionWithoutReview(),
        new MarketingWithoutOptOut(),
        new MissingImpactAssessment(),
        new WithdrawalWithoutConsent(),
        new UndeclaredProfiling(),
        new ContradictingRights(),
        new ConditionalComplaint(),
        new UnstatedDecision(),

        // Security
        new UnprotectedData(),
        new MissingSecurityMeasures(),
        new ObsoleteProtocol(),

        // Marketing
        new MarketingWithoutConsent(),
        new ConsentWithoutBasis(),
        new CookieWithoutConsent(),
        new IncompleteCookie(),
        new TrackerClaimedNecessary(),
        new TrackingWithoutCookies(),
        new IdentifyingCookie(),

        // Consistency
        new DanglingReference(),
        new DuplicateId(),
        new BrokenPromise(),
        new InconsistentItem(),
    ];
}
