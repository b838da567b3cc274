using GdprKit.AspNetCore.Personal;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>The recipients who have to be told (GDPR Art. 19), oldest first.</summary>
internal sealed record Outbox(IReadOnlyList<RecipientView> Recipients);
