namespace Qlocx;

[ProcessingActivity("keep websites, apps, services and IT systems working and secure", Title = "Ensure necessary technical functionality and security", Kind = PurposeKind.Security)]
[SecurityMeasure(Measure.SecurityLogging, Measure.ErrorHandling, Measure.Backup, Audience = Audience.Public)]
public sealed class TechnicalSecurity;
