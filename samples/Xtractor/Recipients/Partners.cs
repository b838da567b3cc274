namespace Xtractor;

[Recipient("samarbetspartners", Examples = ["konferensanläggning", "resebyrå"], When = "det är event eller resa", Occurs = Occurs.Sometimes)]
public sealed class Partners;
