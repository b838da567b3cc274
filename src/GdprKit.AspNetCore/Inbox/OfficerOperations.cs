using GdprKit.AspNetCore.Personal;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>What officers can do.</summary>
internal static class OfficerOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        new("", "", "The requests of data subjects: open ones by deadline, then those that were answered", RequestOperations.ListAsync, typeof(InboxView)),
        new("", "Enter", "Enters a request that came by another way (GDPR Art. 12(2))", RequestOperations.EnterAsync, typeof(RequestFile), typeof(EnteredRequest)),
        new("/{id:guid}", "Request", "One request with its log, which is verified", RequestOperations.ShowAsync, typeof(RequestFile)),
        new("/{id:guid}/ask-identity", "AskIdentity", "Enters that the person was asked who they are (GDPR Art. 12(6))", RequestOperations.AskIdentityAsync, typeof(RequestFile), typeof(IdentityAnswer)),
        new("/{id:guid}/confirm-identity", "ConfirmIdentity", "Enters that it is sure who the person is", RequestOperations.ConfirmIdentityAsync, typeof(RequestFile), typeof(IdentityAnswer)),
        new("/{id:guid}/extend", "Extend", "Extends the time (GDPR Art. 12(3))", RequestOperations.ExtendAsync, typeof(RequestFile), typeof(ExtensionAnswer)),
        new("/{id:guid}/decide", "Decide", "Decides one of the rights that were asked for", RequestOperations.DecideAsync, typeof(RequestFile), typeof(DecisionAnswer)),
        new("/{id:guid}/done", "Done", "Enters that what was granted is done", RequestOperations.DoneAsync, typeof(RequestFile), typeof(DoneAnswer)),
        new("/{id:guid}/notify-recipients", "NotifyRecipients", "Puts the recipients into the outbox (GDPR Art. 19)", RequestOperations.NotifyRecipientsAsync, typeof(RequestFile), typeof(RightAnswer)),
        new("/{id:guid}/close", "Close", "Enters that the person was answered", RequestOperations.CloseAsync, typeof(RequestFile), typeof(CloseAnswer)),
        new("/{id:guid}/access.json", "AccessJson", "The copy that was granted (GDPR Art. 15), as JSON", c => FulfilmentOperations.DownloadAsync(c, DataRight.Access, ExportFormat.Json), null, IsHeavy: true),
        new("/{id:guid}/access.zip", "AccessZip", "The copy that was granted (GDPR Art. 15), as CSV in a ZIP", c => FulfilmentOperations.DownloadAsync(c, DataRight.Access, ExportFormat.CsvInZip), null, IsHeavy: true),
        new("/{id:guid}/portability.json", "PortabilityJson", "The data to take elsewhere that was granted (GDPR Art. 20), as JSON", c => FulfilmentOperations.DownloadAsync(c, DataRight.Portability, ExportFormat.Json), null, IsHeavy: true),
        new("/{id:guid}/portability.zip", "PortabilityZip", "The data to take elsewhere that was granted (GDPR Art. 20), as CSV in a ZIP", c => FulfilmentOperations.DownloadAsync(c, DataRight.Portability, ExportFormat.CsvInZip), null, IsHeavy: true),
        new("/{id:guid}/erasure", "ErasurePlan", "What an erasure would do (GDPR Art. 17): what goes, what must stay and until when", ErasureOperations.PlanAsync, typeof(ErasureView), IsHeavy: true),
        new("/{id:guid}/erase", "Erase", "Erases what can go (GDPR Art. 17)", ErasureOperations.EraseAsync, typeof(RequestFile), typeof(EraseAnswer), IsHeavy: true),
        new("/{id:guid}/restrict", "Restrict", "Restricts the processing (GDPR Art. 18)", FulfilmentOperations.RestrictAsync, typeof(RequestFile), typeof(RestrictionAnswer)),
        new("/objections", "Objections", "Objections that wait for a decision (GDPR Art. 21)", ObjectionOperations.ListAsync, typeof(PendingObjections)),
        new("/objections/{id:guid}/uphold", "UpholdObjection", "Upholds an objection", ObjectionOperations.UpholdAsync, typeof(PendingObjection), typeof(NoAnswer)),
        new("/objections/{id:guid}/reject", "RejectObjection", "Rejects an objection for compelling legitimate grounds or legal claims", ObjectionOperations.RejectAsync, typeof(PendingObjection), typeof(ReasonAnswer)),
        new("/restrictions", "Restrictions", "Restrictions that hold (GDPR Art. 18)", RestrictionOperations.ListAsync, typeof(HeldRestrictions)),
        new("/restrictions/{id:guid}/inform", "InformOfLift", "Enters that the person was told that the restriction will be lifted (GDPR Art. 18(3))", RestrictionOperations.InformAsync, typeof(HeldRestriction), typeof(NoAnswer)),
        new("/restrictions/{id:guid}/lift", "LiftRestriction", "Lifts a restriction", RestrictionOperations.LiftAsync, typeof(HeldRestriction), typeof(NoAnswer)),
        new("/recipients", "Recipients", "Recipients who have to be told (GDPR Art. 19)", OutboxOperations.ListAsync, typeof(Outbox)),
        new("/recipients/{id:guid}/sent", "RecipientTold", "Enters that a recipient was told", OutboxOperations.SentAsync, typeof(Outbox), typeof(NoAnswer)),
        new("/recipients/{id:guid}/not-possible", "RecipientNotTold", "Enters that a recipient cannot be told, or with disproportionate effort alone", OutboxOperations.NotPossibleAsync, typeof(Outbox), typeof(ReasonAnswer)),
    ];
}
