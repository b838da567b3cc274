namespace Xtractor;

[Recipient("underkonsulter som vi samarbetar med", Examples = ["manusförfattare", "filmare", "art directors"], When = "uppgifterna är nödvändiga för att genomföra projektet", Occurs = Occurs.Sometimes)]
public sealed class SubConsultants;
