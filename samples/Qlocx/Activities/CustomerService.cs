namespace Qlocx;

[ProcessingActivity("answer your question; and give customer service, if your company or organisation is a customer", Title = "Answer questions and provide customer service", Via = Via.Email | Via.Phone)]
public sealed class CustomerService;
