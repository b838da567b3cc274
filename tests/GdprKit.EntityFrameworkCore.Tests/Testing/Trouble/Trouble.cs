using GdprKit.EntityFrameworkCore.Tests.Shop;

namespace GdprKit.EntityFrameworkCore.Tests.Checks;

/// <summary>Keeps its order, and says nothing of itself.</summary>
public class Parcel
{
    public int Id { get; set; }

    public int OrderId { get; set; }
}

/// <summary>Of two customers, and does not say whose it is.</summary>
public class Letter
{
    public int Id { get; set; }

    public Guid SenderId { get; set; }

    public Guid ReceiverId { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Text { get; set; }
}

/// <summary>Leads to nobody.</summary>
public class AnonymousNote
{
    public int Id { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Text { get; set; }
}

/// <summary>Its key has two columns, neither of which is said to be the person.</summary>
[DataSubject("Inspected people", DataSubjectCategory.Visitor)]
public class Visitation
{
    public int House { get; set; }

    public int Number { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Name { get; set; }
}

[ProcessingActivity("test what makes trouble")]
[Processes(typeof(Letter))]
[Processes(typeof(AnonymousNote))]
[Processes(typeof(Visitation))]
[LegalBasis(Article6.Contract, "the tests")]
[DataSubject(typeof(Customer))]
[Retention(Years = 1, After = RetentionEvent.Collected)]
public sealed class Troubling;
