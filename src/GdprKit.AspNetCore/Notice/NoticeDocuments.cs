using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using GdprKit.AspNetCore.Documents;
using GdprKit.Register;
using GdprKit.Register.Notice;

namespace GdprKit.AspNetCore.Notice;

/// <summary>The notices of one register, each rendered when it is first asked for, and once: the register never changes while the app runs.</summary>
internal sealed class NoticeDocuments
{
    private static readonly ConditionalWeakTable<ProcessingRegister, NoticeDocuments> All = [];

    private readonly Dictionary<string, Lazy<ProcessingRegister>> _registers;
    private readonly HashSet<string> _subjects;
    private readonly ConcurrentDictionary<(NoticeFormat Format, string Language, string? Subject), Lazy<ServedDocument>> _documents = [];

    private NoticeDocuments(ProcessingRegister register)
    {
        _subjects = [.. NoticeComposer.Subjects(register).Select(s => s.Key)];
        Languages = register.Languages;
        _registers = Languages.ToDictionary(l => l, l => new Lazy<ProcessingRegister>(() => register.In(l)), StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Languages { get; }

    public static NoticeDocuments Of(ProcessingRegister register) => All.GetValue(register, static r => new(r));

    /// <summary>A notice in one of the <see cref="Languages"/>; <see langword="null"/>: the register knows no such people. Only what exists is kept, so that no caller can fill the memory.</summary>
    public ServedDocument? Get(NoticeFormat format, string language, string? subject) => subject is not null && !_subjects.Contains(subject)
        ? null
        : _documents.GetOrAdd((format, language, subject), key => new(() => Render(key.Format, _registers[key.Language].Value, key.Subject))).Value;

    private static ServedDocument Render(NoticeFormat format, ProcessingRegister register, string? subject)
    {
        var notice = subject is null ? NoticeComposer.Compose(register) : NoticeComposer.Compose(register, subject)!;
        return format switch
        {
            NoticeFormat.Html => new(NoticeHtml.Render(notice), "text/html; charset=utf-8", NoticeHtml.ContentSecurityPolicy),
            NoticeFormat.Markdown => new(Encoding.UTF8.GetBytes(NoticeMarkdown.Write(notice)), "text/markdown; charset=utf-8"),
            _ => new(NoticeJson.Write(notice), "application/json"),
        };
    }
}
