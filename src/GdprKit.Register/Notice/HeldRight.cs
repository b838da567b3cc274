namespace GdprKit.Register.Notice;

/// <summary>A right that the readers have in an activity, always or under conditions.</summary>
internal readonly record struct HeldRight(NoticeActivity Activity, Right Right);
