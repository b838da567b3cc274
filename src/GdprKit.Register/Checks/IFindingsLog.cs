namespace GdprKit.Register;

/// <summary>A hosted service that logs what every check finds: one is enough.</summary>
internal interface IFindingsLog;
