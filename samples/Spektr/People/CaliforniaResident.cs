namespace Spektr;

/// <summary>The notice has a part for them, and does not say what is done with data about them.</summary>
[DataSubject("Residents of California")]
public static class CaliforniaResident;
