using GdprKit.Declarations.Gaps.Consistency;
using GdprKit.Declarations.Gaps.Inventory;
using GdprKit.Declarations.Gaps.Lawfulness;
using GdprKit.Declarations.Gaps.Marketing;
using GdprKit.Declarations.Gaps.Retention;
using GdprKit.Declarations.Gaps.Security;
using GdprKit.Declarations.Gaps.Transparency;

namespace GdprKit.Declarations.Gaps;

/// <summary>Every rule about declarations, by id.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<Rule> All =
    [
        // Inventory
        new UnusedPersonalData(),

        // Lawfulness
        new MissingLegalBasis(),

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
        new InvalidPeriod(),

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
    ];
}
