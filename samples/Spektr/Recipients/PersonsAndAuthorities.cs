namespace Spektr;

[Recipient("persons and authorities that need the data for the purpose", "those to whom the law obliges us to disclose it", Occurs = Occurs.Sometimes)]
public sealed class PersonsAndAuthorities;
