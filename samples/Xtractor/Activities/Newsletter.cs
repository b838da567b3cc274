namespace Xtractor;

[ProcessingActivity("skicka nyhetsbrev och erbjudanden", Title = "Nyhetsbrev", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
[Processes(typeof(InterestedPerson))]
[LegalBasis(Article6.LegitimateInterests, "marknadsföring, så att vi kan driva verksamheten på lång sikt")]
[OptOut(Via.UnsubscribeLink | Via.Email, Consequence = "du tas bort från framtida utskick")]
public sealed class Newsletter;
