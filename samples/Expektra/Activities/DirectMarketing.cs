namespace Expektra;

[ProcessingActivity("marknadsföra våra tjänster och ge information och erbjudanden", Title = "Direktmarknadsföring", Kind = PurposeKind.DirectMarketing,
    When = "vi förbereder eller har ett konsultuppdrag eller informerar om våra tjänster",
    Via = Via.Phone | Via.Letter | Via.Email | Via.Sms | Via.OtherElectronic)]
[Processes(typeof(ClientContact), nameof(ClientContact.Name), nameof(ClientContact.Address), nameof(ClientContact.PhoneNumber), nameof(ClientContact.Email))]
[LegalBasis(Article6.LegitimateInterests, "att få informera uppdragsgivaren om våra produkter och tjänster")]
[OptOut(Via.Contact | Via.UnsubscribeLink, Consequence = "vi avregistrerar dig från fortsatta utskick")]
[Right(DataRight.MarketingObjection, "när som helst")]
[StoredIn("CRM-systemet")]
[Statement(NoticeSection.Data, "Uppgifter för direktmarknadsföring finns i vårt CRM-system")]
public sealed class DirectMarketing;
