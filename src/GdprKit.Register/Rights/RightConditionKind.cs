namespace GdprKit.Register;

/// <summary>The conditions of rights.</summary>
public enum RightConditionKind
{
    /// <summary>Not stated.</summary>
    Unspecified,

    /// <summary>The legal basis of the ground is the one that applies: bases with conditions of their own stand beside it (GDPR Art. 6(1), 9(2)).</summary>
    LegalBasisApplies,

    /// <summary>The legal basis, which is not declared, is one that gives the right (Art. 6(1)).</summary>
    LegalBasisUndeclared,

    /// <summary>The data comes from the person, which is not declared or holds only sometimes (Art. 13(1)).</summary>
    PersonIsSource,

    /// <summary>The data comes from elsewhere, which is not declared or holds only sometimes (Art. 14(1)).</summary>
    OtherSource,

    /// <summary>The person provided the data, or it was observed; the source is not declared or only one of several (Art. 20(1)).</summary>
    ProvidedByPerson,

    /// <summary>The processing is automated; no type of the app holds the data (Art. 20(1)(b)).</summary>
    AutomatedMeans,

    /// <summary>The data is no longer necessary for the purpose (Art. 17(1)(a)).</summary>
    NoLongerNecessary,

    /// <summary>The time is over for which law has the data kept (Art. 17(3)(b)).</summary>
    StatutoryPeriodEnded,

    /// <summary>There is no other legal ground for the processing (Art. 17(1)(b)).</summary>
    NoOtherLegalGround,

    /// <summary>The person objects, and no overriding legitimate grounds exist (Art. 17(1)(c)).</summary>
    NoOverridingGrounds,

    /// <summary>The processing is unlawful (Art. 17(1)(d)).</summary>
    Unlawful,

    /// <summary>Law obliges the controller to erase (Art. 17(1)(e)).</summary>
    DutyToErase,

    /// <summary>The data was collected from a child in relation to information society services (Art. 17(1)(f)).</summary>
    CollectedFromChild,

    /// <summary>The research or statistics are not necessary for a task in the public interest (Art. 21(6)).</summary>
    NotForPublicTask,

    /// <summary>The exception that allows the automated decision does not apply (Art. 22(2)).</summary>
    DecisionNotAllowed,

    /// <summary>The exception that allows the automated decision applies (Art. 22(2)).</summary>
    DecisionAllowed,

    /// <summary>The case is one that the controllers decide together (Art. 26(1)).</summary>
    JointControllership,

    /// <summary>The data is transferred with appropriate safeguards; other grounds are declared beside them, or the transfer is only made sometimes (Art. 46).</summary>
    SafeguardsUsed,
}
