// Who receives data, whatever the purpose.

using Qlocx;

[assembly: Recipient(typeof(ServiceProviders))]
// What processors have agreed to is the authority's to read; this tells it to everybody.
[assembly: Statement(NoticeSection.Recipients, "Service providers that work on our behalf may not use data for purposes of their own. Law and agreement oblige them to protect it, and we stay responsible for it")]
