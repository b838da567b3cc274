using GdprKit.Register;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Who was let in.</summary>
/// <param name="Partition">For whom requests are counted.</param>
/// <param name="Subject">The person whose own data it is; nobody, where an officer asks.</param>
internal readonly record struct Caller(string Partition, DataSubjectKey Subject = default);
