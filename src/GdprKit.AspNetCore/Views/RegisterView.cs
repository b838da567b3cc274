namespace GdprKit.AspNetCore.Views;

/// <summary>How much of the register a reader gets.</summary>
internal enum RegisterView
{
    /// <summary>What the law has told to everybody (GDPR Art. 13, 14): see <see cref="PublicFacts"/>.</summary>
    Public,

    /// <summary>The record without security: for those whom the officer's policy lets in although nobody knows who they are.</summary>
    WithoutSecurity,

    /// <summary>The whole record (Art. 30), for those who are signed in and whom the officer's policy lets in.</summary>
    Full,
}
