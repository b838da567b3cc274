namespace GdprKit.Register.Tests.Resolution;

/// <summary>How declarations add up: the nearest scope answers, everything else adds, a denial stops what is farther.</summary>
public sealed class AddingUpTests
{
    private const string Customer = """
        [DataSubject("Customers", DataSubjectCategory.Customer)]
        public class Customer
        {
            [PersonalData(DataCategory.Identity)] public required string Name { get; set; }
            [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
        }
        """;

    private static ProcessingActivity Activity(string attributes, string more = Customer) =>
        Registered.Activity($"{more} [ProcessingActivity(\"deliver\")] {attributes} public class Delivery;");

    [Fact]
    public void Short_form_uses_its_own_members()
    {
        var order = Registered.Activity("""
            [ProcessingActivity("deliver what you ordered")]
            [LegalBasis(Article6.Contract)]
            [Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(CompletedOn))]
            public class Order
            {
                [PersonalData(DataCategory.Contact)] public required string ShippingAddress { get; set; }
                public DateOnly CompletedOn { get; set; }
            }
            """);
        Assert.Equal(("order", "Order", "deliver what you ordered"), (order.Id, order.Title, order.Purpose));
        var item = Assert.Single(order.DataItems);
        Assert.Equal(("Shipping address", DataCategory.Contact, false), (item.Name, item.Category, item.IsOptional));
        var retention = Assert.Single(order.Retention);
        Assert.Equal(("P3Y", RetentionEvent.OrderCompleted, "CompletedOn"), (retention.Period, retention.After, retention.DatedBy));
        Assert.Equal("6(1)(b)", Assert.Single(order.LegalBases).Article);
    }

    [Fact]
    public void Processes_names_members_in_the_order_written()
    {
        var activity = Activity("[Processes(typeof(Customer), nameof(Customer.Email), nameof(Customer.Name))]");
        Assert.Equal(["Email", "Name"], activity.DataItems.Select(i => i.Name));
        Assert.Equal([true, false], activity.DataItems.Select(i => i.IsOptional));
        Assert.Equal("Customers", activity.DataSubjects[activity.DataItems[0].DataSubjects.Single()].Name);
    }

    [Fact]
    public void Processes_without_members_means_all() =>
        Assert.Equal(["Name", "Email"], Activity("[Processes(typeof(Customer))]").DataItems.Select(i => i.Name));

    [Fact]
    public void Data_that_no_type_holds_is_about_whom_it_says()
    {
        var activity = Activity("[Processes(DataCategory.Health, \"allergies\", \"diets\", About = typeof(Customer), Occurs = Occurs.Sometimes)]");
        Assert.Equal(["allergies", "diets"], activity.DataItems.Select(i => i.Name));
        Assert.All(activity.DataItems, i => Assert.True(i.IsSpecial && i.Occurs == Occurs.Sometimes));
        Assert.Equal("Customers", Assert.Single(activity.DataSubjects).Name);
    }

    [Fact]
    public void Retention_of_the_member_is_nearer_than_that_of_the_activity()
    {
        var activity = Activity("[Processes(typeof(Customer))] [Retention(Years = 2, After = RetentionEvent.ContractEnded)]", """
            public class Customer
            {
                [PersonalData(DataCategory.Identity)] public required string Name { get; set; }
                [PersonalData(DataCategory.Contact)] [Retention(Days = 30, After = RetentionEvent.ConsentWithdrawn)] public string? Email { get; set; }
            }
            """);
        Assert.Equal(["P2Y"], Periods(activity, 0));
        Assert.Equal(["P30D"], Periods(activity, 1));
    }

    [Fact]
    public void Declaration_that_names_the_data_is_nearest_of_all()
    {
        var activity = Activity("""
            [Processes(typeof(Customer))]
            [Retention(Years = 2, After = RetentionEvent.ContractEnded)]
            [Retention(Months = 6, After = RetentionEvent.LastActivity, Data = new[] { nameof(Customer.Email) })]
            """);
        Assert.Equal(["P2Y"], Periods(activity, 0));
        Assert.Equal(["P6M"], Periods(activity, 1));
    }

    [Theory]
    [InlineData("[assembly: Retention(Years = 5, After = RetentionEvent.ContractEnded)]", "")]
    [InlineData("", "[Retention(Years = 5, After = RetentionEvent.ContractEnded)]")]
    public void Farther_scope_answers_where_no_nearer_one_speaks(string assembly, string group)
    {
        var activity = Registered.Activity($"{assembly} {group} public static class Sales {{ [ProcessingActivity(\"x\")] [Processes(typeof(Customer))] public class Delivery; }} {Customer}");
        Assert.Equal(["P5Y"], Periods(activity, 0));
        Assert.Equal(assembly.Length > 0 ? DeclarationScope.Assembly : DeclarationScope.Group, activity.Retention.Single().Origin.Scope);
    }

    [Fact]
    public void Retention_of_one_store_leaves_the_others_alone()
    {
        var activity = Registered.Activity($"[assembly: Retention(\"overwritten\", In = \"backups\")] [assembly: Retention(Until = RetentionEvent.PurposeFulfilled)] {Customer} [ProcessingActivity(\"x\")] [Processes(typeof(Customer))] [Retention(Years = 1, After = RetentionEvent.CaseClosed)] public class X;");
        Assert.Equal(["P1Y", "overwritten"], activity.Retention.Select(r => r.Period ?? r.Criteria));
    }

    [Fact]
    public void Statutory_limits_add_up_over_all_scopes()
    {
        var activity = Registered.Activity($$"""
            [assembly: Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Law = "DK:2022:700:12")]
            {{Customer}}
            [ProcessingActivity("x")] [Processes(typeof(Customer))] [Retention(Years = 1, After = RetentionEvent.CaseClosed)] public class X;
            """);
        Assert.Equal([("P1Y", RetentionLimit.Unspecified), ("P5Y", RetentionLimit.AtLeast)], activity.Retention.Select(r => (r.Period!, r.Limit)));
    }

    [Fact]
    public void Nearer_condition_of_article_9_leaves_the_farther_basis_of_article_6()
    {
        var activity = Registered.Activity("""
            [LegalBasis(Article6.Contract)]
            public static class Care
            {
                [ProcessingActivity("treat you")]
                [Processes(DataCategory.Health, "diagnosis")]
                [LegalBasis(Article9.HealthOrSocialCare, Law = "SE:2010:659")]
                public class Treatment;
            }
            """);
        Assert.Equal(["6(1)(b)", "9(2)(h)"], activity.LegalBases.Select(b => b.Article).Order(StringComparer.Ordinal));
        Assert.Equal(2, activity.DataItems[0].LegalBases.Count);
    }

    [Fact]
    public void Recipients_add_up_over_all_scopes()
    {
        var activity = Registered.Activity($"[assembly: Recipient(\"carriers\")] {Customer} [ProcessingActivity(\"x\")] [Processes(typeof(Customer))] [Recipient(RecipientKind.Bank)] [Recipient(\"auditors\", Data = new[] {{ \"Email\" }})] public class X;");
        Assert.Equal(["bank", "auditors", "carriers"], activity.Recipients.Select(r => r.Id));
        Assert.Equal([0, 2], activity.DataItems[0].Recipients);
        Assert.Equal([0, 1, 2], activity.DataItems[1].Recipients.Order());
    }

    [Fact]
    public void Denial_stops_what_farther_scopes_add()
    {
        var activity = Registered.Activity($"[assembly: Recipient(\"carriers\")] [assembly: Transfer(\"US\", TransferGround.Adequacy)] {Customer} [ProcessingActivity(\"x\")] [Processes(typeof(Customer))] [Never(DataPractice.Disclosure, DataPractice.Transfers)] public class X;");
        Assert.Empty(activity.Recipients);
        Assert.Empty(activity.Transfers);
        Assert.Equal([DataPractice.Disclosure, DataPractice.Transfers], activity.Never.Select(n => n.Practice));
    }

    [Fact]
    public void Recipient_class_brings_its_transfers_and_sub_processors()
    {
        var activity = Registered.Activity($$"""
            {{Customer}}
            [Processor("Mailer Inc.", Country = "US", Terms = AgreementTerms.Article28)] [Recipient("a data centre")] [Transfer("US", TransferGround.StandardContractualClauses)] public class Mailer;
            [ProcessingActivity("x")] [Processes(typeof(Customer))] [Recipient(typeof(Mailer), When = "you subscribe")] public class X;
            """);
        var mailer = Assert.Single(activity.Recipients);
        Assert.Equal(("mailer", true, "you subscribe", "US"), (mailer.Id, mailer.IsProcessor, mailer.When, mailer.Country));
        Assert.Equal(["a data centre"], Assert.Single(mailer.SubProcessors).Names);
        Assert.Equal(("mailer", "US", "46(2)(c)"), (activity.Transfers.Single().Recipient, activity.Transfers.Single().Country, activity.Transfers.Single().Grounds.Single().Article));
        Assert.Equal([0], activity.DataItems[0].Transfers);
    }

    [Fact]
    public void Member_takes_its_tag_from_base_type_and_interface()
    {
        var activity = Activity("[Processes(typeof(Employee))]", """
            public interface IHasPhone { [PersonalData(DataCategory.Contact)] string Phone { get; } }
            [DataSubject("Staff")] public abstract class Person { [PersonalData(DataCategory.Identity)] public virtual string Name { get; set; } = ""; }
            public interface IHasFax { [PersonalData(DataCategory.Contact)] string Fax { get; } }
            public class Employee : Person, IHasPhone, IHasFax { public string Phone { get; set; } = ""; public override string Name { get; set; } = ""; string IHasFax.Fax => ""; }
            """);
        Assert.Equal(["Fax", "Name", "Phone"], activity.DataItems.Select(i => i.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Staff", Assert.Single(activity.DataSubjects).Name);
    }

    [Fact]
    public void Nearer_denial_of_personal_data_takes_the_tag_away() =>
        Assert.Equal(["Name"], Activity("[Processes(typeof(Employee))]", """
            public abstract class Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = ""; [PersonalData(DataCategory.Contact)] public virtual string Email { get; set; } = ""; }
            public class Employee : Person { [NotPersonalData("role mailbox")] public override string Email { get; set; } = ""; }
            """).DataItems.Select(i => i.Name));

    [Fact]
    public void Type_of_a_package_is_tagged_from_outside() =>
        Assert.Equal([("Host", DataCategory.OnlineIdentifier)], Registered.Activity("""
            [assembly: PersonalData(typeof(Uri), nameof(Uri.Host), DataCategory.OnlineIdentifier)]
            [ProcessingActivity("x")] [Processes(typeof(Uri))] public class X;
            """).DataItems.Select(i => (i.Name, i.Category)));

    /// <summary>Identity tags members without a category; the app says it from outside, for the copies too, and its users have them.</summary>
    [Fact]
    public void Members_of_identity_are_tagged_from_outside() =>
        Assert.Equal([("Email", DataCategory.Contact), ("Normalized email", DataCategory.Contact)], Registered.Activity("""
            [assembly: PersonalData(typeof(Microsoft.AspNetCore.Identity.IdentityUser<>), "Email", DataCategory.Contact)]
            [assembly: PersonalData(typeof(Microsoft.AspNetCore.Identity.IdentityUser<>), "NormalizedEmail", DataCategory.Contact, DerivedFrom = "e-mail")]
            public class AppUser : Microsoft.AspNetCore.Identity.IdentityUser;
            [ProcessingActivity("x")] [Processes(typeof(AppUser))] public class X;
            """).DataItems.Select(i => (i.Name, i.Category)).Order());

    [Fact]
    public void Library_gets_the_apps_defaults_and_the_app_its_activities()
    {
        var register = Registered.App("[assembly: Retention(Years = 1, After = RetentionEvent.LastActivity)]", ("Domain", $"{Customer} [ProcessingActivity(\"x\")] [LegalBasis(Article6.Contract)] [Processes(typeof(Customer))] public class X;"));
        var retention = Assert.Single(Assert.Single(register.Activities).Retention);
        Assert.Equal((DeclarationScope.App, "App"), (retention.Origin.Scope, retention.Origin.Name));
        Assert.Equal(["App", "Domain"], register.Parts.Select(p => p.Assembly));
        Assert.DoesNotContain(register.Gaps, g => g.Rule is "GDPR2003" or "GDPR4001");
    }

    [Fact]
    public void Circles_of_references_end() =>
        Assert.Empty(Registered.App("""
            [DataSubject(typeof(B))] public class A;
            [DataSubject(typeof(A))] public class B;
            [ProcessingActivity("x")] [DataSubject(typeof(A))] public class X;
            """).Activities.Single().DataSubjects);

    [Fact]
    public void Group_is_reached_through_a_class_that_declares_nothing() =>
        Assert.Equal(["P7Y"], Registered.Activity("""
            [Retention(Years = 7, After = RetentionEvent.CaseClosed)]
            public static class Sales { public static class Nordic { [ProcessingActivity("x")] [Processes(DataCategory.Contact, "phone")] public class X; } }
            """).Retention.Select(r => r.Period));

    [Fact]
    public void Class_of_recipients_names_others_by_their_classes()
    {
        var activity = Registered.Activity($$"""
            {{Customer}}
            [Recipient("Stripe Inc.")] [Transfer("US", TransferGround.Adequacy)] public class Stripe;
            [Recipient(typeof(Stripe), When = "you pay by card")] [Recipient("Klarna")] public class Payments;
            [Processor("Mailer Inc.")] [Recipient(typeof(Stripe))] public class Mailer;
            [Recipient(typeof(Circle))] [Recipient("itself")] public class Circle;
            [ProcessingActivity("x")] [Processes(typeof(Customer))] [Recipient(typeof(Payments))] [Recipient(typeof(Mailer))] [Recipient(typeof(Circle))] public class X;
            """);
        Assert.Equal(["stripe", "klarna", "mailer", "itself"], activity.Recipients.Select(r => r.Id));
        Assert.Equal("you pay by card", activity.Recipients[0].When);
        Assert.Equal("stripe", Assert.Single(activity.Recipients[2].SubProcessors).Id);
        Assert.Equal([("US", "stripe"), ("US", "stripe")], activity.Transfers.Select(t => (t.Country!, t.Recipient!)));
    }

    [Fact]
    public void Denied_transfer_is_found_behind_a_class_of_recipients() =>
        Assert.Contains(Registered.App($$"""
            {{Customer}}
            [Recipient("Stripe Inc.")] [Transfer("US", TransferGround.Adequacy)] public class Stripe;
            [Recipient(typeof(Stripe))] public class Payments;
            [ProcessingActivity("x")] [Processes(typeof(Customer))] [Never(DataPractice.Transfers)] [Recipient(typeof(Payments))] public class X;
            """).Gaps, g => g.Rule == "GDPR9016");

    [Fact]
    public void Type_of_a_library_brings_what_it_inherits_though_it_declares_nothing_itself()
    {
        (string, string)[] libraries =
        [
            ("Base", "[DataSubject(\"Staff\")] public abstract class Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\"; }"),
            ("Domain", "public class Employee : Person; public class Manager : Employee;"),
        ];
        var register = Registered.App("[ProcessingActivity(\"x\")] [LegalBasis(Article6.Contract)] [Retention(Years = 1, After = RetentionEvent.ContractEnded)] [Processes(typeof(Manager))] public class X;", libraries);
        Assert.DoesNotContain(register.Gaps, g => g.Rule is "GDPR1003" or "GDPR9001");
        Assert.Equal("Name", Assert.Single(register.Activities.Single().DataItems).Name);
        Assert.Equal("Staff", Assert.Single(register.Activities.Single().DataSubjects).Name);
    }

    [Theory]
    [InlineData("public class AppUser : Exception;")]
    [InlineData("public class AppUser : ArgumentNullException;")]
    public void Base_type_of_a_package_is_tagged_from_outside(string user) =>
        Assert.Equal(["Message"], Registered.Activity($$"""
            [assembly: PersonalData(typeof(Exception), nameof(Exception.Message), DataCategory.CommunicationContent)]
            {{user}}
            [ProcessingActivity("x")] [Processes(typeof(AppUser))] public class X;
            """).DataItems.Select(i => i.Name));

    [Fact]
    public void Class_that_is_no_personal_data_inherits_none() =>
        Assert.Equal(["VAT number"], Activity("[Processes(typeof(Company))]", """
            public class Party { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
            [NotPersonalData("legal persons")] public class Company : Party { [PersonalData(DataCategory.OfficialIdentifier)] public string? VatNumber { get; set; } }
            """).DataItems.Select(i => i.Name));

    [Theory]
    [InlineData("public record Person([PersonalData(DataCategory.Identity)] string Name) { public string Name = Name; }")]
    [InlineData("public record Named(string Name); public record Person([PersonalData(DataCategory.Identity)] string Name) : Named(Name);")]
    public void Parameter_of_a_positional_record_stands_for_its_field_or_inherited_property(string person) =>
        Assert.Equal(["Name"], Activity("[Processes(typeof(Person))]", person).DataItems.Select(i => i.Name));

    [Fact]
    public void Assembly_may_have_a_comma_in_its_name() =>
        Assert.Single(Registered.Activity("[ProcessingActivity(\"x\")] [Processes(typeof(Customer))] public class X;", ("Acme, Domain", Customer)).DataSubjects);

    /// <summary>Who processes on behalf of a controller answers for measures, sub-processors, transfers and storage; basis, retention and people are the controller's.</summary>
    [Fact]
    public void Processors_activity_inherits_only_what_a_processor_answers_for()
    {
        var register = Registered.App("""
            [assembly: LegalBasis(Article6.Contract)] [assembly: Retention(Years = 1, After = RetentionEvent.ContractEnded)] [assembly: Recipient("the carrier")] [assembly: Processor("Host A/S", Agreement = "DPA-2")]
            [assembly: Transfer("CH", TransferGround.Adequacy)] [assembly: DataSource(DataOrigin.Staff)] [assembly: DataSubject("customers")]
            [ProcessingActivity("run the platform")] [ProcessorFor("our customers", Agreement = "DPA-1", Terms = AgreementTerms.Written)]
            [Processes(DataCategory.Contact, "e-mail address")]
            public class Platform;
            """);
        var activity = Assert.Single(register.Activities);

        Assert.Equal(("our customers", "DPA-1"), (activity.ProcessorFor[0].Controller, activity.ProcessorFor[0].Agreement));
        Assert.Empty(activity.LegalBases);
        Assert.Empty(activity.Retention);
        Assert.Empty(activity.Sources);
        Assert.Empty(activity.DataSubjects);
        Assert.Equal(["Host A/S"], activity.Recipients.SelectMany(r => r.Names));
        Assert.Single(activity.Transfers);
        Assert.DoesNotContain(register.Gaps, g => g.Rule is "GDPR2003" or "GDPR4001");
    }

    /// <summary>It may stand on a group as well: all activities in it are a processor's.</summary>
    [Fact]
    public void Activities_in_a_processors_group_inherit_only_what_a_processor_answers_for()
    {
        var activity = Assert.Single(Registered.App("""
            [assembly: LegalBasis(Article6.Contract)] [assembly: Recipient("the carrier")] [assembly: Processor("Host A/S")]
            [ProcessorFor("our customers")] [Retention(Years = 1)] public static class ForCustomers
            {
                [ProcessingActivity("run the platform")] [Processes(DataCategory.Contact, "e-mail address")] public class Platform;
            }
            """).Activities);

        Assert.Equal("our customers", Assert.Single(activity.ProcessorFor).Controller);
        Assert.Empty(activity.LegalBases);
        Assert.Empty(activity.Retention);
        Assert.Equal(["Host A/S"], activity.Recipients.SelectMany(r => r.Names));
    }

    [Fact]
    public void Nearer_denial_stops_what_a_group_adds() => Assert.Empty(Assert.Single(Registered.App("""
        [Profiling("grouped")] public static class Group
        {
            [ProcessingActivity("deliver")] [LegalBasis(Article6.Contract)] [Retention(Days = 1)] [Never(DataPractice.Profiling)] public class Delivery;
        }
        """).Activities).Profiling);

    [Fact]
    public void What_stands_on_groups_adds_up_and_what_stands_on_the_assembly_is_the_registers()
    {
        var register = Registered.App("""
            [assembly: Right(DataRight.Access, "write to us")] [assembly: StoredIn("CRM", Region = "DK")] [assembly: JointController("Network Inc.")]
            [assembly: DataProtectionOfficer("Ada", Email = "dpo@shop.example")]
            [OptOut(Via.Email)] [StoredIn("backups")] public static class Group
            {
                [ProcessingActivity("tell you of offers")] [LegalBasis(Article6.LegitimateInterests)] [Retention(Days = 1)]
                [OptOut(Via.UnsubscribeLink)] [Profiling("grouped")] [AutomatedDecision("which offer", Article22.Contract)]
                public class Offers;
            }
            [Cookie("session", CookiePurpose.StrictlyNecessary)] [Consent("cookies", Kind = ConsentKind.Cookies)] [OptOut(Via.BrowserSettings)] public class SessionCookie;
            """);
        var activity = Assert.Single(register.Activities);

        Assert.Equal([Via.UnsubscribeLink, Via.Email], activity.OptOuts.SelectMany(o => o.Via));
        Assert.Equal("backups", Assert.Single(activity.StoredIn).System);
        Assert.Equal("CRM", Assert.Single(register.StoredIn).System);
        Assert.Empty(activity.DeclaredRights);
        Assert.Equal([DataRight.Access], Assert.Single(register.DeclaredRights).Rights);
        Assert.Equal("Network Inc.", Assert.Single(register.JointControllers).Name);
        var cookie = Assert.Single(register.Cookies);
        Assert.Equal(("session", "cookies", Via.BrowserSettings), (cookie.Name, Assert.Single(cookie.Consents).To, Assert.Single(Assert.Single(cookie.OptOuts).Via)));
        Assert.Equal("dpo@shop.example", register.DataProtectionOfficer?.Email);
        Assert.Single(activity.Profiling);
        Assert.Single(activity.AutomatedDecisions);
    }

    private static IEnumerable<string?> Periods(ProcessingActivity activity, int item) =>
        activity.DataItems[item].Retention.Select(r => activity.Retention[r].Period);
}
