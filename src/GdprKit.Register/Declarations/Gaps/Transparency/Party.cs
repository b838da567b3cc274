namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>What a declaration says of an organisation.</summary>
internal static class Party
{
    /// <summary>The kinds of declaration that name one.</summary>
    public static readonly string[] Kinds =
    [
        Declarations.Kinds.DataController, Declarations.Kinds.DataProtectionOfficer, Declarations.Kinds.JointController, Declarations.Kinds.Processor,
        Declarations.Kinds.ProcessorFor, Declarations.Kinds.Recipient, Declarations.Kinds.Representative,
    ];

    /// <summary>Whether anything but the name tells who it is.</summary>
    public static bool IsIdentified(Declaration party) => party.Tells("country") || HasContact(party);

    /// <summary>Whether it can be looked up or reached.</summary>
    public static bool HasContact(Declaration party) =>
        party.Tells("registrationNumber") || party.Tells("address") || party.Tells("email") || party.Tells("phone") || party.Tells("url");

    /// <summary>Whom a recipient or processor names in words.</summary>
    public static IEnumerable<string> Names(Declaration recipient) =>
        recipient.Tells("who") ? [recipient.Text("who")!, .. recipient.List("more")] : recipient.List("more").Where(n => !Placeholder.Is(n));
}
