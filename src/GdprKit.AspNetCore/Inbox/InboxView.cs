using GdprKit.AspNetCore.Personal;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>What waits for the officer.</summary>
internal sealed record InboxView
{
    /// <summary>By deadline, those whose time stands still last.</summary>
    public required IReadOnlyList<RequestView> Open { get; init; }

    /// <summary>Those answered last first.</summary>
    public required IReadOnlyList<RequestView> Closed { get; init; }

    /// <summary>How many objections wait for a decision.</summary>
    public required int Objections { get; init; }

    /// <summary>How many recipients have to be told, as far as they are listed.</summary>
    public required int Recipients { get; init; }

    /// <summary>Whose requests there can be, as the register knows them.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }
}
