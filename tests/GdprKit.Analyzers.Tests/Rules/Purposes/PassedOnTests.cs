using GdprKit.Declarations.Gaps;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>GDPR7017.</summary>
public sealed class PassedOnTests
{
    private const string Id = RuleIdentifiers.DataPassedToOtherPurpose;

    private const string Others = """
        [ProcessingFor(typeof(Delivery))]
        private static string Ship(object? any) => "";
        [ProcessingFor(typeof(Delivery))]
        private static void ShipTo(string text, int number = 0) { }
        [ProcessingFor(typeof(Delivery)), ProcessingFor(typeof(Newsletter))]
        private static void Both(object? any) { }
        private static void None(object? any) { }
        private static string Own { get; set; } = "";
        [ProcessingFor(typeof(Delivery))]
        private static string Label { get; set; } = "";
        [ProcessingFor(typeof(Delivery))]
        private static void ShipOne(Customer any) { }
        [ProcessingFor(typeof(Delivery))]
        private static string ShipIt(Customer any) => "";
        [ProcessingFor(typeof(Delivery))]
        private static void ShipId(int any) { }
        } [ProcessingFor(typeof(Delivery))] public class Parcel(Customer? customer = null, string text = "") { public object Content => (customer, text); public void Add(object any) { } }
        [ProcessingFor(typeof(Delivery))] public interface IShipping { void Ship(object any); } public class Shipping : IShipping { [ProcessingFor(typeof(Delivery))] public string Text { get; set; } = ""; public void Ship(object any) { } }
        public class Rest(ProcessingGate gate) {
        """;

    [Theory]
    [InlineData("Ship([|c|]);")]
    [InlineData("Ship([|c.Email|]);")]
    [InlineData("ShipTo([|c.Email|]);")]
    [InlineData("ShipTo(\"x\" + [|c.Email|]);")]
    [InlineData("var mail = c.Email; ShipTo([|mail|]);")]
    [InlineData("Ship([|all|]);")]
    [InlineData("Ship(all.Select(x => [|x.Email|]));")]
    [InlineData("Ship([|p|]);")]
    [InlineData("Ship(new { [|c.Email|] });")]
    [InlineData("_ = new Parcel([|c|]);")]
    [InlineData("_ = new Parcel(text: [|c.Email|]);")]
    [InlineData("new Parcel().Add([|c|]);")]
    [InlineData("new Shipping().Ship([|c|]);")]
    [InlineData("IShipping shipping = new Shipping(); shipping.Ship([|c|]);")]
    [InlineData("all.ForEach(x => Ship([|x|]));")]
    [InlineData("[|all|].ForEach(ShipOne); _ = [|all|].Select(ShipIt).ToList(); _ = [|query|].ToList().Select(ShipIt).ToList();")]
    [InlineData("Label = [|c.Email|]; new Shipping().Text = [|c.Email|]; _ = new Shipping { Text = [|c.Email|] };")]
    [InlineData("Local([|c|]); [ProcessingFor(typeof(Delivery))] void Local(object any) { }")]
    public Task Data_that_goes_to_code_of_another_purpose_is_reported(string statements) => PurposeVerifier.StatementsAsync(Id, "Newsletter", statements, Others);

    [Theory]
    [InlineData("Both(c); None(c); Send(c); Send(c.Email);")]
    [InlineData("Ship(c.Id); Ship(1); Ship(\"x\"); Ship(c.Country); Ship(c.Branch); Ship(nameof(c.Email)); Ship(c.Email.Length); Ship(c.Email == \"\");")]
    [InlineData("_ = new Parcel(); new Parcel().Add(flag); new Shipping().Ship(key);")]
    [InlineData("c.Email = Ship(1);")]
    [InlineData("Label = c.Country; Label = \"x\"; _ = Label; Own = c.Email;")]
    [InlineData("all.Select(x => x.Id).ToList().ForEach(ShipId); all.ForEach(None); all.ForEach(x => None(x)); Action<Customer> ship = ShipOne;")]
    [InlineData("Mine(c);", "[ProcessingFor(typeof(Newsletter))] private void Mine(Customer c) { }")]
    [InlineData("Unknown(c);", "[ProcessingFor(typeof(Missing))] private void Unknown(Customer c) { }")]
    public Task Other_calls_are_not(string statements, string more = "") => PurposeVerifier.StatementsAsync(Id, "Newsletter", statements, more + Others, compiles: false);

    [Fact]
    public Task Unmarked_code_passes_to_whom_it_wants() =>
        PurposeVerifier.CodeAsync(Id, "public class S { public void M(Customer c) => Ship(c); [ProcessingFor(typeof(Delivery))] private static void Ship(object any) { } }");

    [Fact]
    public async Task Message_names_both_purposes() => Assert.Equal(
        "'Customer.Email' (contact) is passed on from Newsletter to Service.Ship, which is run for Delivery (GDPR Art. 5(1)(b), 6(4)): leave it out, or say there that it serves Newsletter too",
        Assert.Single(await PurposeVerifier.StatementsAsync(Id, "Newsletter", "Ship([|c.Email|]);", Others)).GetMessage(null));
}
