namespace GdprKit.Benchmarks.Samples;

/// <summary>One file of an ordinary business app: an entity with its store, service and controller. The same number gives the same text.</summary>
internal static class SampleModule
{
    /// <summary>Types in the file of a thing; none of them wears an attribute of GdprKit.</summary>
    public const int ThingTypes = 9;

    /// <summary>Types in the file of people, and how many of them wear GdprKit's attributes.</summary>
    public const int PeopleTypes = 16, TaggedPeopleTypes = 7;

    public static string Thing(int number)
    {
        var name = Name(number, Words.Things);
        return File(name, Class(name, ThingMembers(number)));
    }

    public static string People(int number)
    {
        var name = Name(number, Words.People);
        return File(name, Tagged(name, number) + Activities(name) + Purposes(name, number));
    }

    /// <summary>Two classes with tagged members, as <see cref="People"/> has them.</summary>
    public static string Tagged(string name, int number) => $$"""

        /// <summary>Somebody who deals with us as {{name}}.</summary>
        [DataSubject("{{name}}s", Identifier = nameof(Id))]
        {{Class(name, PersonalMembers(number, 6)).Trim()}}

        /// <summary>What we know of a {{name}} beside the account.</summary>
        [DataSubject(typeof({{name}}))]
        public sealed class {{name}}Profile
        {
            public Guid Id { get; set; }

            public required {{name}} Owner { get; set; }

        {{PersonalMembers(number + 1, 4)}}
            [NotPersonalData("a number of the system")]
            public int Revision { get; set; }
        }

        """;

    /// <summary>A processor and four activities over the classes of <see cref="Tagged"/>, which say all that the rules ask for.</summary>
    public static string Activities(string name) => $$"""

        /// <summary>Hosts the data of {{name}}s.</summary>
        [Processor("hosting provider of {{name}}s", Country = "DK", Agreement = "DPA-{{name}}", Terms = AgreementTerms.Article28)]
        public sealed class {{name}}Hosting;

        /// <summary>Running the account.</summary>
        [ProcessingActivity("run the accounts of {{name}}s", Examples = ["sign in", "change the address"])]
        [Processes(typeof({{name}}), Provision = Provision.Contractual)]
        [LegalBasis(Article6.Contract, "access to the service")]
        [Recipient(typeof({{name}}Hosting))]
        [Retention(Years = 5, After = RetentionEvent.AccountClosed)]
        public sealed class {{name}}Accounts;

        /// <summary>Making the service better.</summary>
        [ProcessingActivity("understand how {{name}}s use the service")]
        [Processes(typeof({{name}}Profile))]
        [LegalBasis(Article6.LegitimateInterests, "a service that people like to use", BalancingTest = "LIA-{{name}}")]
        [Recipient(typeof({{name}}Hosting))]
        [Retention(Months = 6, After = RetentionEvent.LastActivity)]
        public sealed class {{name}}Insights;

        /// <summary>Keeping the books.</summary>
        [ProcessingActivity("keep the accounts of what {{name}}s buy")]
        [Processes(typeof({{name}}), Provision = Provision.Statutory)]
        [LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
        [Recipient(RecipientKind.Authority, When = "it asks for them")]
        [Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = "DK:2022:700:12")]
        public sealed class {{name}}Bookkeeping;

        /// <summary>Telling the news.</summary>
        [ProcessingActivity("send {{name}}s the news", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
        [Processes(typeof({{name}}Profile))]
        [LegalBasis(Article6.Consent)]
        [Consent("receive the news of {{name}}s", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.UnsubscribeLink)]
        [OptOut(Via.UnsubscribeLink)]
        [Recipient(typeof({{name}}Hosting))]
        [Retention(Until = RetentionEvent.ConsentWithdrawn)]
        public sealed class {{name}}News;

        """;

    /// <summary>Code that says for which of the <see cref="Activities"/> it is run, and reads what they process.</summary>
    private static string Purposes(string name, int number) => $$"""

        /// <summary>Writes to {{name}}s.</summary>
        public sealed class {{name}}Letters(GdprKit.Register.ProcessingGate gate, I{{name}}Store store)
        {
            [ProcessingFor(typeof({{name}}News))]
            public async Task<string> WriteNewsAsync({{name}}Profile profile, CancellationToken cancellationToken)
            {
                var decision = await gate.IsAllowedAsync<{{name}}News>(profile.Owner.Id.ToString(), cancellationToken);
                if (!decision.IsAllowed) return "";

                var text = new StringBuilder("The news of {{name}}s");
        {{Appends("profile", number + 1, 4)}}
                return text.ToString();
            }

            [ProcessingFor(typeof({{name}}Accounts)), ProcessingFor(typeof({{name}}Bookkeeping))]
            public async Task<string> WriteStatementAsync(Guid id, CancellationToken cancellationToken)
            {
                if (await store.FindAsync(id, cancellationToken) is not { } found) throw new {{name}}NotFoundException(id);

                var text = new StringBuilder("Your account");
        {{Appends("found", number, 6)}}
                return text.ToString();
            }
        }

        """;

    private static string Appends(string variable, int number, int count) =>
        string.Concat(Personal(number, count).Select(p => $"        text.AppendLine(CultureInfo.InvariantCulture, $\"{p.Name}: {{{variable}.{p.Name}}}\");\n"));

    private static string Name(int number, string[] nouns)
    {
        var prefix = Words.Prefixes[number % Words.Prefixes.Length];
        var noun = nouns[number / Words.Prefixes.Length % nouns.Length];
        var round = number / Words.Prefixes.Length / nouns.Length;
        return prefix + noun + (round == 0 ? "" : $"V{round + 1}");
    }

    private static string Class(string name, string members) => $$"""

        public sealed class {{name}}
        {
            public Guid Id { get; set; }

            public required string Reference { get; set; }

            public {{name}}Status Status { get; set; }

            public decimal Amount { get; set; }

            public int Version { get; set; }

            public DateTimeOffset CreatedAt { get; set; }

            public DateTimeOffset? UpdatedAt { get; set; }

        {{members}}
            public bool IsOpen => Status is {{name}}Status.Draft or {{name}}Status.Confirmed;

            public override string ToString() => $"{Reference} ({Status}, version {Version})";
        }

        """;

    private static string ThingMembers(int number)
    {
        var random = new Random(number);
        var properties = Words.ThingProperties.OrderBy(_ => random.Next()).Take(10 + (number % 6));
        return string.Concat(properties.Select(p => $"    public {p.Type} {p.Name} {{ get; set; }}{Initializer(p.Type)}\n\n"));
    }

    private static string PersonalMembers(int number, int count) => string.Concat(Personal(number, count).Select(p =>
        $"    [PersonalData(DataCategory.{p.Category})]\n    public {p.Type} {p.Name} {{ get; set; }}{Initializer(p.Type)}\n\n"));

    private static IEnumerable<(string Type, string Name, DataCategory Category)> Personal(int number, int count)
    {
        var random = new Random(number);
        return Words.PersonalProperties.OrderBy(_ => random.Next()).Take(count);
    }

    private static string Initializer(string type) =>
        type == "string" ? " = \"\";" : type.StartsWith("List", StringComparison.Ordinal) || type.StartsWith("Dictionary", StringComparison.Ordinal) ? " = [];" : "";

    private static string File(string name, string entity) => $$"""
        using System.Collections.Concurrent;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        namespace Shop.{{name}}s;
        {{entity}}
        public enum {{name}}Status
        {
            Draft = 0,
            Confirmed = 1,
            Completed = 2,
            Cancelled = 3,
        }

        public sealed record Create{{name}}Request(string Reference, decimal Amount, string? Packaging = null);

        public sealed record {{name}}Summary(Guid Id, string Reference, {{name}}Status Status, decimal Amount);

        public sealed class {{name}}NotFoundException(Guid id) : Exception($"{{name}} {id} was not found.")
        {
            public Guid Id { get; } = id;
        }

        public interface I{{name}}Store
        {
            Task<{{name}}?> FindAsync(Guid id, CancellationToken cancellationToken = default);

            Task<IReadOnlyList<{{name}}>> ListAsync(int skip, int take, CancellationToken cancellationToken = default);

            Task SaveAsync({{name}} item, CancellationToken cancellationToken = default);

            Task<bool> RemoveAsync(Guid id, CancellationToken cancellationToken = default);
        }

        public sealed class InMemory{{name}}Store : I{{name}}Store
        {
            private readonly ConcurrentDictionary<Guid, {{name}}> _items = new();

            public Task<{{name}}?> FindAsync(Guid id, CancellationToken cancellationToken = default)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Task.FromResult(_items.TryGetValue(id, out var item) ? item : null);
            }

            public Task<IReadOnlyList<{{name}}>> ListAsync(int skip, int take, CancellationToken cancellationToken = default)
            {
                cancellationToken.ThrowIfCancellationRequested();
                IReadOnlyList<{{name}}> page = _items.Values.OrderBy(i => i.CreatedAt).ThenBy(i => i.Reference).Skip(skip).Take(take).ToList();
                return Task.FromResult(page);
            }

            public Task SaveAsync({{name}} item, CancellationToken cancellationToken = default)
            {
                if (item.Id == Guid.Empty)
                {
                    item.Id = Guid.NewGuid();
                    item.CreatedAt = DateTimeOffset.UtcNow;
                }

                item.UpdatedAt = DateTimeOffset.UtcNow;
                item.Version++;
                _items[item.Id] = item;
                return Task.CompletedTask;
            }

            public Task<bool> RemoveAsync(Guid id, CancellationToken cancellationToken = default) => Task.FromResult(_items.TryRemove(id, out _));
        }

        public sealed class {{name}}Service
        {
            private const int PageSize = 50;
            private const int Attempts = 3;

            private readonly I{{name}}Store _store;
            private readonly ILogger<{{name}}Service> _logger;

            public {{name}}Service(I{{name}}Store store, ILogger<{{name}}Service> logger)
            {
                _store = store ?? throw new ArgumentNullException(nameof(store));
                _logger = logger ?? throw new ArgumentNullException(nameof(logger));
            }

            public async Task<{{name}}> CreateAsync(Create{{name}}Request request, CancellationToken cancellationToken)
            {
                if (string.IsNullOrWhiteSpace(request.Reference))
                {
                    throw new ArgumentException("A reference is needed.", nameof(request));
                }

                if (request.Amount < 0 || request.Amount > 1_000_000m)
                {
                    throw new ArgumentOutOfRangeException(nameof(request), request.Amount, "The amount is out of range.");
                }

                var item = new {{name}}
                {
                    Reference = request.Reference.Trim().ToUpperInvariant(),
                    Amount = Math.Round(request.Amount, 2, MidpointRounding.AwayFromZero),
                    Status = {{name}}Status.Draft,
                };
                await SaveWithRetryAsync(item, cancellationToken);
                _logger.LogInformation("Created {Reference} with {Amount}", item.Reference, item.Amount);
                return item;
            }

            public async Task<{{name}}> AdvanceAsync(Guid id, CancellationToken cancellationToken)
            {
                var item = await _store.FindAsync(id, cancellationToken) ?? throw new {{name}}NotFoundException(id);
                var next = item.Status switch
                {
                    {{name}}Status.Draft => {{name}}Status.Confirmed,
                    {{name}}Status.Confirmed when item.Amount > 0 => {{name}}Status.Completed,
                    {{name}}Status.Confirmed => {{name}}Status.Cancelled,
                    _ => throw new InvalidOperationException($"{item} cannot advance."),
                };
                _logger.LogDebug("{Reference}: {From} to {To}", item.Reference, item.Status, next);
                item.Status = next;
                await SaveWithRetryAsync(item, cancellationToken);
                return item;
            }

            public async Task<IReadOnlyList<{{name}}Summary>> SearchAsync(string? text, {{name}}Status? status, int page, CancellationToken cancellationToken)
            {
                var found = new List<{{name}}Summary>();
                foreach (var item in await _store.ListAsync(page * PageSize, PageSize, cancellationToken))
                {
                    if (status is { } wanted && item.Status != wanted) continue;
                    if (text is not null && !item.Reference.Contains(text, StringComparison.OrdinalIgnoreCase)) continue;

                    found.Add(new {{name}}Summary(item.Id, item.Reference, item.Status, item.Amount));
                }

                return found;
            }

            public async Task<IReadOnlyDictionary<{{name}}Status, decimal>> TotalsAsync(CancellationToken cancellationToken)
            {
                var all = await _store.ListAsync(0, int.MaxValue, cancellationToken);
                return all.Where(i => i.IsOpen || i.UpdatedAt >= DateTimeOffset.UtcNow.AddDays(-30))
                    .GroupBy(i => i.Status)
                    .ToDictionary(g => g.Key, g => g.Sum(i => i.Amount));
            }

            public async Task<int> ImportAsync(IEnumerable<string> lines, CancellationToken cancellationToken)
            {
                var imported = 0;
                foreach (var line in lines.Skip(1))
                {
                    var cells = line.Split(';', StringSplitOptions.TrimEntries);
                    if (cells.Length < 2 || !decimal.TryParse(cells[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
                    {
                        _logger.LogWarning("Skipped {Line}", line);
                        continue;
                    }

                    await CreateAsync(new Create{{name}}Request(cells[0], amount, cells.Length > 2 ? cells[2] : null), cancellationToken);
                    imported++;
                }

                return imported;
            }

            public async Task<string> ExportAsync(CancellationToken cancellationToken)
            {
                var text = new StringBuilder("reference;amount;status\n");
                for (var page = 0; ; page++)
                {
                    var items = await _store.ListAsync(page * PageSize, PageSize, cancellationToken);
                    foreach (var item in items)
                    {
                        text.Append(item.Reference).Append(';').Append(item.Amount.ToString("F2", CultureInfo.InvariantCulture)).Append(';').Append(item.Status).Append('\n');
                    }

                    if (items.Count < PageSize) return text.ToString();
                }
            }

            private async Task SaveWithRetryAsync({{name}} item, CancellationToken cancellationToken)
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        await _store.SaveAsync(item, cancellationToken);
                        return;
                    }
                    catch (TimeoutException exception) when (attempt < Attempts)
                    {
                        _logger.LogWarning(exception, "Attempt {Attempt} for {Reference} timed out", attempt, item.Reference);
                        await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), cancellationToken);
                    }
                }
            }
        }

        [ApiController]
        [Route("api/{{name}}s")]
        public sealed class {{name}}Controller(I{{name}}Store store, {{name}}Service service) : ControllerBase
        {
            [HttpGet]
            public async Task<ActionResult<IReadOnlyList<{{name}}Summary>>> Search([FromQuery] string? text, [FromQuery] {{name}}Status? status, [FromQuery] int page, CancellationToken cancellationToken) =>
                Ok(await service.SearchAsync(text, status, page, cancellationToken));

            [HttpGet("{id:guid}")]
            public async Task<ActionResult<{{name}}>> Get(Guid id, CancellationToken cancellationToken)
            {
                var item = await store.FindAsync(id, cancellationToken);
                return item is null ? NotFound() : Ok(item);
            }

            [HttpPost]
            public async Task<ActionResult<{{name}}>> Create([FromBody] Create{{name}}Request request, CancellationToken cancellationToken)
            {
                var item = await service.CreateAsync(request, cancellationToken);
                return CreatedAtAction(nameof(Get), new { id = item.Id }, item);
            }

            [HttpPost("{id:guid}/advance")]
            public async Task<ActionResult<{{name}}>> Advance(Guid id, CancellationToken cancellationToken)
            {
                try
                {
                    return Ok(await service.AdvanceAsync(id, cancellationToken));
                }
                catch ({{name}}NotFoundException)
                {
                    return NotFound();
                }
                catch (InvalidOperationException exception)
                {
                    return Conflict(exception.Message);
                }
            }

            [HttpDelete("{id:guid}")]
            public async Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken) =>
                await store.RemoveAsync(id, cancellationToken) ? NoContent() : NotFound();
        }

        """;
}
