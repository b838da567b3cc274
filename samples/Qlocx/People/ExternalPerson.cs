namespace Qlocx;

[DataSubject("External persons who communicate with us", DataSubjectCategory.Visitor, Id = "external-persons")]
public static class ExternalPerson;
