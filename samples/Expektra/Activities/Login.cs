namespace Expektra;

[ProcessingActivity("skapa en personlig inloggning till våra produkter och tjänster", Title = "Inloggning")]
[Processes(typeof(UserLogin))]
[Retention("efter att avtalet har upphört, tills du begär att uppgifterna raderas", After = RetentionEvent.ContractEnded, Until = RetentionEvent.ErasureRequested)]
public sealed class Login;
