namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>GDPR7012.</summary>
public sealed class WholeEntityTests
{
    [Theory]
    [InlineData("public Row {|GDPR7012:Get|}(int id) => Data.Row;")]
    [InlineData("public async Task<ActionResult<IEnumerable<Row>>> {|GDPR7012:Get|}() { await Task.Yield(); return new List<Row>(); }")]
    [InlineData("public IActionResult {|GDPR7012:Get|}(int id) => Ok(Data.Row);")]
    [InlineData("public Kept {|GDPR7012:Get|}(int id) => new();")]
    [InlineData("[HttpPost] public void Set([FromBody] Row {|GDPR7012:row|}) { }")]
    [InlineData("[HttpPost] public void Set(Row {|GDPR7012:row|}, [FromServices] Shop shop) { }")]
    [InlineData("[HttpPost] public void Set([FromForm] List<Row> {|GDPR7012:rows|}) { }")]
    [InlineData("[HttpPost] public Row {|GDPR7012:Set|}(Row {|GDPR7012:row|}) => row;")]
    public Task Whole_rows_in_actions_are_reported(string action) => EndpointVerifier.ActionsAsync(action, "[Authorize]", Kept);

    [Theory]
    [InlineData("app.{|GDPR7012:MapGet|}(\"/\", () => Data.Row).RequireAuthorization();")]
    [InlineData("app.{|GDPR7012:MapGet|}(\"/\", () => Results.Ok(Data.Row)).RequireAuthorization();")]
    [InlineData("app.{|GDPR7012:MapPost|}(\"/\", (Row row) => Results.NoContent()).RequireAuthorization();")]
    public Task Whole_rows_in_minimal_APIs_are_reported(string statement) => EndpointVerifier.MappingAsync(statement);

    [Theory]
    [InlineData("public Customer Get(int id) => Data.One;")]
    [InlineData("public Order Get(int id) => new();")]
    [InlineData("public int Get(int id) => Data.Row.Id;")]
    [InlineData("public IActionResult Get(int id) => Ok(new { Data.Row.Email });")]
    [InlineData("[HttpPost] public void Set([Bind(\"Email\")] Row row) { }")]
    [InlineData("[HttpPost] public void Set([FromServices] Row row) { }")]
    [InlineData("[HttpPost] public void Set(SignUp form) { }")]
    [InlineData("private Row Find(int id) => Data.Row;")]
    public Task Other_actions_are_silent(string action) => EndpointVerifier.ActionsAsync(action, "[Authorize]");

    [Fact]
    public Task Pages_need_not_show_the_whole_row() => EndpointVerifier.ActionsAsync("", more: "[Authorize] public class PagesController : Controller { public IActionResult Show(int id) => View(Data.Row); }");

    [Fact]
    public Task Set_of_a_base_context_counts() => EndpointVerifier.ActionsAsync(
        "public User {|GDPR7012:Get|}(int id) => new();", "[Authorize]", """
        public class User { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = ""; }
        public abstract class Identities<T> : DbContext where T : class { public DbSet<T> Users { get; set; } = null!; }
        public class Mine : Identities<User>;
        """);

    [Fact]
    public async Task Message_says_what_and_how()
    {
        var found = await EndpointVerifier.VerifyAsync("", "[Authorize] public class AController : ControllerBase { public void Set(Row {|GDPR7012:row|}) { } }", isApp: false);
        Assert.Equal("'AController.Set' lets callers set the whole row 'Row', with 'Row.Email' (contact) (GDPR Art. 5(1)(c), 25(2)): take a type with what is needed here", Assert.Single(found).GetMessage(null));
    }

    private const string Kept = "[System.ComponentModel.DataAnnotations.Schema.Table(\"kept\")] public class Kept { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }";
}
