namespace Spektr;

[Recipient("affiliates", "vendors", "business partners", "other collaborators", When = "it is relevant to our business", Occurs = Occurs.Sometimes)]
public sealed class BusinessPartners;
