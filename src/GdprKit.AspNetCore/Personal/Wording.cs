using System.Globalization;
using GdprKit.AspNetCore.Components;
using GdprKit.Register;
using Microsoft.Extensions.Primitives;

namespace GdprKit.AspNetCore.Personal;

/// <summary>The words of the pages about people, which are English; what an app declares stays as it was declared.</summary>
internal static class Wording
{
    /// <summary>What was just done; nothing for what a link makes up.</summary>
    public static string? Done(StringValues done) => done.ToString() switch
    {
        "consent-given" => "Your consent is entered. You can withdraw it here at any time.",
        "consent-withdrawn" => "Your consent is withdrawn.",
        "objection-upheld" => "Your objection is entered. We do not use your data for this any more.",
        "objection-received" => "Your objection is entered. Until it is decided we do not use your data for this.",
        "objection-taken-back" => "Your objection is taken back.",
        "request-sent" => "Your request has arrived.",
        "step-entered" => "The step is entered.",
        "erased" => "What could be erased is erased.",
        "objection-decided" => "The objection is decided.",
        "restriction-informed" => "It is entered that the person was told.",
        "restriction-lifted" => "The restriction is lifted.",
        "recipient-entered" => "It is entered for the recipient.",
        _ => null,
    };

    public static string Of(DataRight right) => English.Words.Of(right);

    public static string Of(IEnumerable<DataRight> rights) => string.Join(", ", rights.Select((r, i) => i == 0 ? English.Words.Of(r) : English.Words.Small(r)));

    /// <summary>What a person asks for.</summary>
    public static string Asked(DataRight right) => right switch
    {
        DataRight.Access => "A copy of my data, and what is done with it (Art. 15)",
        DataRight.Rectification => "That data is corrected (Art. 16)",
        DataRight.Erasure => "That my data is erased (Art. 17)",
        DataRight.Restriction => "That my data is only stored for now (Art. 18)",
        DataRight.Portability => "My data in a form for another service (Art. 20)",
        DataRight.Objection => "That my data is not used for something (Art. 21)",
        DataRight.HumanDecision => "That a human being decides (Art. 22)",
        DataRight.JointArrangement => "The essence of what the joint controllers agreed (Art. 26)",
        DataRight.TransferSafeguards => "A copy of the safeguards for transfers (Art. 13(1)(f))",
        DataRight.RecipientNotification => "Who was told of changes to my data (Art. 19)",
        _ => Of(right),
    };

    public static string Of(RequestStatus status) => status switch
    {
        RequestStatus.Open => "open",
        RequestStatus.AwaitingIdentity => "waits to know who the person is",
        RequestStatus.Decided => "decided, not yet answered",
        RequestStatus.Closed => "answered",
        _ => status.ToString(),
    };

    public static string Of(RequestStep step) => step switch
    {
        RequestStep.Received => "Received",
        RequestStep.IdentityAsked => "Asked who the person is",
        RequestStep.IdentityConfirmed => "Sure who the person is",
        RequestStep.Extended => "Time extended",
        RequestStep.Decided => "Decided",
        RequestStep.Done => "Done",
        RequestStep.RecipientsQueued => "Recipients are to be told",
        RequestStep.Closed => "Answered",
        _ => step.ToString(),
    };

    public static string Of(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Granted => "granted",
        RequestOutcome.PartlyGranted => "granted in part",
        RequestOutcome.Refused => "refused",
        _ => outcome.ToString(),
    };

    public static string Of(IdentityCheck check) => check switch
    {
        IdentityCheck.Session => "signed in",
        IdentityCheck.Loop => "answered at a known address",
        IdentityCheck.ElectronicId => "electronic identification",
        IdentityCheck.Document => "document shown, no copy kept",
        IdentityCheck.NoDoubt => "no reasonable doubt",
        _ => check.ToString(),
    };

    public static string Of(Exemption exemption) => exemption switch
    {
        Exemption.ManifestlyUnfounded => "manifestly unfounded (Art. 12(5))",
        Exemption.ManifestlyExcessive => "manifestly excessive (Art. 12(5))",
        Exemption.IdentityFailure => "it could not be made sure who the person is (Art. 12(2))",
        Exemption.IdentityRequired => "it has to be made sure who the person is (Art. 12(6))",
        Exemption.Complexity => "the request is complex (Art. 12(3))",
        Exemption.HighVolume => "there are many requests (Art. 12(3))",
        Exemption.LegallyRequired => "law has the data kept (Art. 17(3)(b))",
        Exemption.LegalClaims => "legal claims need the data (Art. 17(3)(e))",
        Exemption.FreedomOfExpression => "freedom of expression and information (Art. 17(3)(a))",
        Exemption.PublicHealth => "public health (Art. 17(3)(c))",
        Exemption.Archiving => "archiving, research or statistics (Art. 17(3)(d))",
        Exemption.PublicInterest => "a task in the public interest (Art. 17(3)(b))",
        Exemption.OfficialAuthority => "official authority (Art. 17(3)(b))",
        Exemption.ThirdPartyRights => "the rights of others (Art. 15(4), 20(4))",
        Exemption.CompellingGrounds => "compelling legitimate grounds (Art. 21(1))",
        Exemption.RightDoesNotHold => "the right does not hold for what is processed",
        _ => exemption.ToString(),
    };

    public static string Of(ConsentState state) => state switch
    {
        ConsentState.None => "not given",
        ConsentState.Given => "given",
        ConsentState.Withdrawn => "withdrawn",
        ConsentState.Expired => "run out",
        ConsentState.Outdated => "given to an older text, so it does not count any more",
        _ => state.ToString(),
    };

    public static string Of(ObjectionState? state) => state switch
    {
        null => "no objection",
        ObjectionState.Received => "received, to be decided",
        ObjectionState.Upheld => "upheld",
        ObjectionState.Rejected => "rejected",
        ObjectionState.TakenBack => "taken back",
        _ => state.Value.ToString(),
    };

    public static string Of(RestrictionGround ground) => ground switch
    {
        RestrictionGround.AccuracyContested => "it is contested that the data is accurate (Art. 18(1)(a))",
        RestrictionGround.Unlawful => "the processing is unlawful, and the person wants no erasure (Art. 18(1)(b))",
        RestrictionGround.LegalClaims => "the person needs the data for legal claims (Art. 18(1)(c))",
        RestrictionGround.ObjectionPending => "the person objected, and it is not yet decided (Art. 18(1)(d))",
        _ => ground.ToString(),
    };

    /// <summary>For programs that read the page.</summary>
    public static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
