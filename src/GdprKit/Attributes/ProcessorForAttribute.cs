using System;

namespace GdprKit;

/// <summary>This activity is done on behalf of a controller (GDPR Art. 28, 30(2)): it stands in the processor's record, and not in the notice.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ProcessorForAttribute : PartyAttribute
{
    /// <summary>Names the controller.</summary>
    /// <param name="controller">The controller, or who the controllers are: "companies that use our platform".</param>
    public ProcessorForAttribute(string controller) => Controller = controller;

    /// <summary>The controller, or who the controllers are: "companies that use our platform".</summary>
    public string Controller { get; }

    /// <summary>The reference of the processing agreement; for the authority.</summary>
    public string? Agreement { get; set; }

    /// <summary>What the agreement says.</summary>
    public AgreementTerms Terms { get; set; }
}
