namespace GdprKit.Register.Tests.Record;

/// <summary>The record in the languages of the authorities that ask for it.</summary>
public sealed class RecordLanguageTests
{
    public static TheoryData<string, string> Records
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in (string[])["en", "sv", "da"])
            {
                foreach (var preset in Enum.GetNames<RecordPreset>().Append("Processor")) data.Add(language, preset);
            }

            return data;
        }
    }

    [Fact]
    public void Swedish_record_reads_as_the_guidance_of_IMY_does()
    {
        var table = RecordOfProcessing.ForController(Swedish, RecordPreset.Imy);
        Assert.Equal("Register över behandling: Butiken AB", table.Title);
        Assert.Equal(
            [
                "Behandling", "Personuppgiftsansvarig: namn och kontaktuppgifter", "Gemensamt personuppgiftsansvariga", "Företrädare", "Dataskyddsombud", "Ändamålen med behandlingen",
                "Kategorier av registrerade", "Kategorier av personuppgifter", "Personuppgifter", "Kategorier av mottagare", "Överföringar till tredjeland", "Skyddsåtgärder",
                "Förutsedda tidsfrister för radering", "Säkerhetsåtgärder, allmän beskrivning",
            ],
            table.Columns.Select(c => c.Heading));
        Assert.Equal(["Butiken AB (organisationsnummer 556000-0000; Sverige; telefon 08-123)"], table.Cells("controller"));
        Assert.Equal(["Kunder"], table.Cells("dataSubjects"));
        Assert.Equal(["transportören (transport- och logistikföretag; när varan är tung) / Leverantörer av it-drift och molntjänster (personuppgiftsbiträde; Sverige)"], table.Cells("recipients"));
        Assert.Equal(["USA"], table.Cells("transfers"));
        Assert.Equal(["USA: EU-kommissionens standardavtalsklausuler (artikel 46.2 c)"], table.Cells("safeguards"));
        Assert.Equal(["Minst 7 år, räknat från kalenderårets utgång (därefter raderas uppgifterna; lagrum: SE:1999:1078:7:2) / Till dess att samtycket återkallas (därefter raderas uppgifterna)"], table.Cells("retention"));
        Assert.Equal(["Säkerhetskopior"], table.Cells("security"));
    }

    [Fact]
    public void Danish_record_reads_as_the_guidance_of_Datatilsynet_does()
    {
        var table = RecordOfProcessing.ForController(Swedish with { Language = "da" }, RecordPreset.Datatilsynet);
        Assert.Equal("Fortegnelse over behandlingsaktiviteter: Butiken AB", table.Title);
        Assert.Equal(
            [
                "Behandlingsaktivitet", "Dataansvarlig", "Fælles dataansvarlige", "Repræsentant", "Databeskyttelsesrådgiver", "Formål", "Kategorier af registrerede", "Kategorier af oplysninger om dem", "Oplysninger",
                "Følsomme oplysninger, strafbare forhold, CPR-nummer", "Modtagere af disse oplysninger", "Tredjelande og internationale organisationer", "Overførselsgrundlag", "Slettefrister for disse oplysninger",
                "Sikkerhedsforanstaltninger", "Hjemmel",
            ],
            table.Columns.Select(c => c.Heading));
        Assert.Equal(["Samtykke, artikel 6, stk. 1, litra a: beställningen"], table.Cells("legalBasis"));
        Assert.Equal("Mindst 7 år, regnet fra kalenderårets udgang (derefter slettes oplysningerne; hjemmel: SE:1999:1078:7:2) / Indtil samtykket trækkes tilbage (derefter slettes oplysningerne)", table.Cells("retention")[0]);
        Assert.Equal("Kontaktoplysninger", table.Cells("dataCategories")[0]);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_heading_is_of_its_own_and_in_its_language(string language, string record)
    {
        var table = record == "Processor"
            ? RecordOfProcessing.ForProcessor(Shops.Register with { Language = language })
            : RecordOfProcessing.ForController(Shops.Register with { Language = language }, Enum.Parse<RecordPreset>(record));
        Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Heading).Distinct().Count());
        Assert.Equal(language == "en", table.Title.StartsWith("Record", StringComparison.Ordinal));
        Assert.Equal(language == "en", table.Columns.Any(c => c.Heading == "Data protection officer"));
    }

    [Fact]
    public void Language_without_words_of_its_own_is_English_with_its_declared_texts()
    {
        var table = RecordOfProcessing.ForController(Swedish with { Language = "fi" }, RecordPreset.Imy);
        Assert.Equal(("fi", "Record of processing activities: Butiken AB"), (table.Language, table.Title));
        Assert.Equal("Transfers to third countries", table.Columns.Single(c => c.Key == "transfers").Heading);
    }

    [Fact]
    public void Record_without_activities_says_so_in_its_language() =>
        Assert.Equal("# Register över behandling: Butiken AB\n\nIngen behandling är deklarerad.\n", RecordMarkdown.Write(RecordOfProcessing.ForController(Swedish with { Activities = [] })));

    private static readonly DeclarationOrigin Here = new() { Name = "Butik" };

    private static readonly ProcessingRegister Swedish = new()
    {
        Hash = "abc",
        Language = "sv",
        Controller = new() { Name = "Butiken AB", RegistrationNumber = "556000-0000", Country = "SE", Phone = "08-123" },
        SecurityMeasures = [new() { Measures = [Measure.Backup], Origin = Here }],
        Activities =
        [
            new()
            {
                Id = "order",
                Title = "Orderhantering",
                Purpose = "leverera beställda varor",
                LegalBases = [new() { Article = "6(1)(a)", Basis = "Consent", Statement = "beställningen", Origin = Here }],
                DataSubjects = [new() { Id = "kund", Name = "Kunder", Category = DataSubjectCategory.Customer, Origin = Here }],
                Recipients =
                [
                    new() { Id = "t", Names = ["transportören"], Kinds = [RecipientKind.Carrier], When = "varan är tung", Origin = Here },
                    new() { Id = "h", Kinds = [RecipientKind.Hosting], IsProcessor = true, Country = "SE", Origin = Here },
                ],
                Transfers = [new() { Country = "US", Grounds = [new() { Ground = TransferGround.StandardContractualClauses, Article = "46(2)(c)" }], Origin = Here }],
                Retention =
                [
                    new() { Period = "P7Y", Limit = RetentionLimit.AtLeast, Anchor = RetentionAnchor.EndOfCalendarYear, Law = "SE:1999:1078:7:2", Origin = Here },
                    new() { Until = RetentionEvent.ConsentWithdrawn, Origin = Here },
                ],
                DataItems = [new() { Name = "postadress", Category = DataCategory.Contact, DataSubjects = [0], LegalBases = [0], Recipients = [0, 1], Transfers = [0], Retention = [0, 1] }],
                Origin = Here,
            },
        ],
    };
}
