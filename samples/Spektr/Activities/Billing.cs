namespace Spektr;

[ProcessingActivity("handle payments and billing", Examples = ["send invoices", "process payments", "keep financial records"])]
[Processes(typeof(BillingAccount))]
[LegalBasis(Article6.Contract, "access to and use of the paid version")]
[LegalBasis(Article6.LegalObligation, "to keep bookkeeping material, and to comply with laws and with requests from authorities and courts")]
[Retention("for as long as the bookkeeping rules require, as far as it is bookkeeping material", Limit = RetentionLimit.AtLeast)]
public sealed class Billing;
