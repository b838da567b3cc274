using System;

namespace GdprKit;

/// <summary>By which channel something can be told, asked or withdrawn. Values combine with <c>|</c>.</summary>
[Flags]
public enum Via
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The contact details of the controller.</summary>
    Contact = 1,

    /// <summary>E-mail.</summary>
    Email = 2,

    /// <summary>Telephone.</summary>
    Phone = 4,

    /// <summary>Text message.</summary>
    Sms = 8,

    /// <summary>Letter by post.</summary>
    Letter = 16,

    /// <summary>Inside the app.</summary>
    App = 32,

    /// <summary>The website.</summary>
    Website = 64,

    /// <summary>Social media.</summary>
    SocialMedia = 128,

    /// <summary>In person.</summary>
    InPerson = 256,

    /// <summary>A video meeting.</summary>
    VideoMeeting = 512,

    /// <summary>During a call.</summary>
    DuringCall = 1024,

    /// <summary>The link in each message that ends it.</summary>
    UnsubscribeLink = 2048,

    /// <summary>The settings of the account.</summary>
    AccountSettings = 4096,

    /// <summary>The settings of the browser.</summary>
    BrowserSettings = 8192,

    /// <summary>Another electronic channel.</summary>
    OtherElectronic = 16384,

    /// <summary>The controller on whose behalf we process.</summary>
    Controller = 32768,
}
