using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1008: data that identifies people is declared anonymous.</summary>
internal sealed class AnonymousIdentifier() : DeclarationRule(
    RuleIdentifiers.AnonymousIdentifier, RuleSeverity.Information, "4(1), 4(5)",
    "Identifying data declared anonymous",
    "{0} takes {1} for anonymous, which may still single out a person (GDPR Art. 4(1), 4(5), recital 26): declare it pseudonymised or hashed, or do without it",
    "Hashed, tokenised and pseudonymised data stays personal as long as somebody can lead it back to a person; anonymous data identifies nobody.",
    Declarations.Kinds.PersonalData, Declarations.Kinds.Processes, Declarations.Kinds.NotPersonalData)
{
    private static readonly string[] Identifying = ["Identity", "Contact", "OfficialIdentifier", "OnlineIdentifier", "Genetic", "Biometric"];

    private static readonly string[] Forms = ["Hashed", "Hash", "Pseudonymised", "Pseudonymized", "Pseudonym", "Tokenised", "Tokenized", "Token", "Encrypted"];

    protected override string? Fault(DeclarationContext declaration)
    {
        var said = declaration.Declaration;
        if (said.Kind == Declarations.Kinds.NotPersonalData) return MadeOf(declaration) is { } origin ? $"what is made of '{origin}'" : null;
        if (said.Text("protection") != "Anonymised") return null;
        if (said.Text("category") is { } category) return Identifying.Contains(category) ? $"data of the category {category}" : null;
        if (said.Text("type") is not { } type) return null;

        var named = said.List("members");
        var member = declaration.Source.MembersOf(TypeReference.Parse(type, declaration.Where.Assembly))
            .FirstOrDefault(m => (named.Length == 0 || named.Contains(m.Name)) && m.Tags.Any(t => Identifying.Contains(t.Text("category"))));
        return member is null ? null : $"'{member.Name}'";
    }

    /// <summary>The tagged member of the same type whose hash, token or pseudonym a member is by its name: <c>Email</c> for <c>EmailHash</c>.</summary>
    private static string? MadeOf(DeclarationContext declaration)
    {
        if (declaration.Where.Member is not { } name || Stem(name) is not { Length: > 0 } stem) return null;

        return declaration.Source.MembersOf(new(declaration.Where.Type!, declaration.Where.Assembly)).FirstOrDefault(m => m.Name == stem)?.Name;
    }

    private static string? Stem(string name)
    {
        foreach (var form in Forms)
        {
            if (name.EndsWith(form, StringComparison.Ordinal)) return name.Substring(0, name.Length - form.Length);
            if (name.StartsWith(form, StringComparison.Ordinal)) return name.Substring(form.Length);
        }

        return null;
    }
}
