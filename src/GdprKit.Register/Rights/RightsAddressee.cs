namespace GdprKit.Register;

/// <summary>Who answers the requests of the people concerned.</summary>
public enum RightsAddressee
{
    /// <summary>The controller.</summary>
    Controller,

    /// <summary>Each of the joint controllers, whatever they arranged (GDPR Art. 26(3)).</summary>
    EachJointController,

    /// <summary>The controller on whose behalf the data is processed; the processor assists (Art. 28(3)(e)).</summary>
    ControllerServed,
}
