using GdprKit.AspNetCore.Personal;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>One request of a person, with its log and who was told.</summary>
internal sealed record OwnRequest(RequestView Request, IReadOnlyList<StepView> Steps, IReadOnlyList<RecipientView> Recipients);
