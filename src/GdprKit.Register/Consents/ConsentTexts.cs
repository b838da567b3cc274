using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GdprKit.Register.Notice;

namespace GdprKit.Register;

/// <summary>The words that people are shown when they are asked, as a proof needs them.</summary>
internal sealed class ConsentTexts(ProcessingRegister register)
{
    private readonly ConditionalWeakTable<ProcessingRegister, ConcurrentDictionary<string, ProofText>> _notices = [];

    /// <summary>The words to which a person consents.</summary>
    /// <exception cref="ArgumentException">Nothing says what they were in that language.</exception>
    public ProofText Of(ProcessingActivity activity, ConsentGrant grant)
    {
        if (grant.Text is { } shown) return new(shown);
        var language = grant.Language ?? register.Language;
        var translated = register.Languages.Contains(language, StringComparer.OrdinalIgnoreCase)
            ? register.In(register.Languages.First(l => l.Equals(language, StringComparison.OrdinalIgnoreCase)))
            : throw new ArgumentException($"The declared words exist in {string.Join(", ", register.Languages)}, not in '{language}': pass in Text those that the person was shown (GDPR Art. 7(1)).", nameof(grant));
        var asked = translated.Activities.First(a => a.Id == activity.Id);
        return new(string.Join('\n', [asked.Purpose, .. asked.Consents.SelectMany(c => (string?[])[c.To, c.Consequence]).OfType<string>()]));
    }

    /// <summary>The notice that people could read, in the language in which they were asked or else in that of the register.</summary>
    /// <param name="language">The language in which they were asked.</param>
    /// <param name="controllers">Whose notice it was; <see langword="null"/>: that of the declared controller.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async ValueTask<ProofText> NoticeAsync(string? language, IControllerDirectory? controllers, CancellationToken cancellationToken)
    {
        var current = await register.CurrentAsync(controllers, cancellationToken).ConfigureAwait(false);
        var found = current.Languages.FirstOrDefault(l => l.Equals(language, StringComparison.OrdinalIgnoreCase)) ?? current.Language;
        return _notices.GetOrCreateValue(current).GetOrAdd(found, l => new(NoticeMarkdown.Write(NoticeComposer.Compose(current.In(l)))));
    }
}
