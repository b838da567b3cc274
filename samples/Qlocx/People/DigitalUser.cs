namespace Qlocx;

[DataSubject("Users of our websites and digital channels", DataSubjectCategory.Visitor, Id = "website-users")]
[DataSubject("Users of apps and services that refer to this notice", DataSubjectCategory.User, Id = "app-users")]
public static class DigitalUser;
