namespace GdprKit;

/// <summary>The category of people that data is about (GDPR Art. 30(1)(c)).</summary>
public enum DataSubjectCategory
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Customers.</summary>
    Customer = 1,

    /// <summary>Prospective customers.</summary>
    ProspectiveCustomer = 2,

    /// <summary>Users.</summary>
    User = 3,

    /// <summary>Subscribers.</summary>
    Subscriber = 4,

    /// <summary>Website visitors.</summary>
    Visitor = 5,

    /// <summary>Members.</summary>
    Member = 6,

    /// <summary>Participants.</summary>
    Participant = 7,

    /// <summary>Employees.</summary>
    Employee = 8,

    /// <summary>Former employees.</summary>
    FormerEmployee = 9,

    /// <summary>Job applicants.</summary>
    JobApplicant = 10,

    /// <summary>Consultants and contractors.</summary>
    Contractor = 11,

    /// <summary>Contact persons at suppliers.</summary>
    SupplierContact = 12,

    /// <summary>Contact persons at business customers.</summary>
    BusinessContact = 13,

    /// <summary>Pupils and students.</summary>
    Student = 14,

    /// <summary>Patients.</summary>
    Patient = 15,

    /// <summary>Children.</summary>
    Child = 16,

    /// <summary>Parents and guardians.</summary>
    ParentOrGuardian = 17,

    /// <summary>Next of kin.</summary>
    NextOfKin = 18,

    /// <summary>Citizens.</summary>
    Citizen = 19,

    /// <summary>Tenants.</summary>
    Tenant = 20,

    /// <summary>Donors.</summary>
    Donor = 21,

    /// <summary>Debtors.</summary>
    Debtor = 22,

    /// <summary>Whistleblowers.</summary>
    Whistleblower = 23,

    /// <summary>Vulnerable persons.</summary>
    Vulnerable = 24,

    /// <summary>Deceased persons.</summary>
    Deceased = 25,
}
