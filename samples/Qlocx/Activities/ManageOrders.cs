namespace Qlocx;

[ProcessingActivity("manage orders of goods and services", Title = "Manage orders", Examples = ["register the order", "communicate with you about it"])]
public sealed class ManageOrders;
