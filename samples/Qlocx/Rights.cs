// What the policy says of rights; what follows from the legal bases is computed.

[assembly: Right(DataRight.Information, "the law gives you rights to the data that we collect about you", Via = Via.Contact)]
[assembly: Right(DataRight.Access, "you get a copy of what we store", Via = Via.Contact)]
[assembly: Right(DataRight.Rectification, "of data that you find incorrect or incomplete", Via = Via.Contact)]
[assembly: Right(DataRight.WithdrawConsent, When = "we process data on your consent", Via = Via.Contact)]
[assembly: Right(DataRight.Erasure, "under certain circumstances", Unless = "the law obliges us to keep the data, for example", Via = Via.Contact)]
[assembly: Right(DataRight.MarketingObjection, "you unsubscribe from marketing and mailings", Via = Via.UnsubscribeLink | Via.Contact)]
[assembly: Right(DataRight.Restriction, "under certain circumstances", Via = Via.Contact)]
[assembly: Right(DataRight.Objection, "against what rests on our or another's legitimate interest, for reasons of your particular situation", Via = Via.Contact)]
[assembly: Right(DataRight.Portability, "you get a copy in a structured format, which you can hand to another recipient", Via = Via.Contact)]
[assembly: Right(DataRight.TransferSafeguards, "countries and protective measures, on request", Via = Via.Contact)]
[assembly: Right(DataRight.Complaint, "with Integritetsskyddsmyndigheten (IMY) in Sweden", When = "our answer does not satisfy you")]
