namespace GdprKit.Register.Tests.Rights;

/// <summary>An activity whose rights a test asks for.</summary>
internal static class Rightful
{
    /// <summary>A person who gave two items, of which an activity uses what it says.</summary>
    public const string Person = """
        [DataSubject("People")]
        public class Person
        {
            [PersonalData(DataCategory.Contact)] public required string Email { get; set; }
            [PersonalData(DataCategory.Preference)] public required string Interests { get; set; }
            [PersonalData(DataCategory.Health)] public string? Diagnosis { get; set; }
        }
        """;

    /// <summary>An activity that uses both items.</summary>
    public static ProcessingActivity Activity(string attributes, string activity = "ProcessingActivity(\"x\")") =>
        Registered.Activity($"{Person} [{activity}] [Processes(typeof(Person), nameof(Person.Email), nameof(Person.Interests))] {attributes} public class X;");

    /// <summary>The same, whose data the person gave.</summary>
    public static ProcessingActivity Given(string attributes, string activity = "ProcessingActivity(\"x\")") =>
        Activity($"[DataSource(DataOrigin.DataSubject)] {attributes}", activity);

    public static Right Right(this ProcessingActivity activity, DataRight kind, string? article = null) =>
        activity.Rights.Single(r => r.Kind == kind && (article is null || r.Article == article));

    public static Right Right(this ProcessingActivity activity, int item, DataRight kind, string? article = null) =>
        activity.RightsOf(activity.DataItems[item]).Single(r => r.Kind == kind && (article is null || r.Article == article));

    /// <summary>A right and its grounds in a line: <c>Conditional: 17(1)(a) NoLongerNecessary; 17(1)(b) #0</c>.</summary>
    public static string Text(this Right right) =>
        $"{right.Status}: {string.Join("; ", right.Grounds.Select(g => string.Join(' ', [g.Article, .. g.LegalBases.Select(b => $"#{b}"), .. g.Conditions.Select(c => c.Kind)])))}";

    /// <summary>The limits of a right in a line: <c>17(3)(b) LegalObligation</c>.</summary>
    public static string LimitsText(this Right right) => string.Join("; ", right.Limits.Select(l => $"{l.Article} {l.Kind}"));
}
