namespace GdprKit;

/// <summary>The category of a recipient (GDPR Art. 13(1)(e), 30(1)(d)).</summary>
public enum RecipientKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Public authorities.</summary>
    Authority = 1,

    /// <summary>Courts.</summary>
    Court = 2,

    /// <summary>Police.</summary>
    Police = 3,

    /// <summary>Banks.</summary>
    Bank = 4,

    /// <summary>Payment service providers.</summary>
    PaymentProvider = 5,

    /// <summary>Accountants and auditors.</summary>
    Accounting = 6,

    /// <summary>Legal and other advisers.</summary>
    Adviser = 7,

    /// <summary>Carriers and logistics.</summary>
    Carrier = 8,

    /// <summary>Hosting and cloud providers.</summary>
    Hosting = 9,

    /// <summary>Technical support.</summary>
    TechnicalSupport = 10,

    /// <summary>Customer service.</summary>
    CustomerService = 11,

    /// <summary>Providers that deliver messages.</summary>
    Messaging = 12,

    /// <summary>Analytics providers.</summary>
    Analytics = 13,

    /// <summary>Advertising networks.</summary>
    Advertising = 14,

    /// <summary>Social media.</summary>
    SocialMedia = 15,

    /// <summary>Companies in our group.</summary>
    GroupCompany = 16,

    /// <summary>A buyer of the business.</summary>
    BusinessBuyer = 17,

    /// <summary>Debt collection agencies.</summary>
    DebtCollection = 18,

    /// <summary>Insurance companies.</summary>
    Insurance = 19,

    /// <summary>The public: the data is published.</summary>
    Public = 20,
}
