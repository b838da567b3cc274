using GdprKit.Declarations;
using GdprKit.Declarations.Law;

namespace GdprKit.Analyzers.Rules.Recipients;

/// <summary>Who a register says receives data: by name, by example, by the name of the class that declares it, and by category.</summary>
internal sealed class DeclaredRecipients
{
    private readonly string[] _names;
    private readonly HashSet<string> _kinds;

    public DeclaredRecipients(IEnumerable<DeclaredType> types, IEnumerable<Declaration> ofAssemblies)
    {
        var declaringTypes = types.Where(t => t.Declarations.Any(IsRecipient) || t.Members.Any(m => m.Declarations.Any(IsRecipient))).ToArray();
        var recipients = declaringTypes.SelectMany(t => t.Declarations.Concat(t.Members.SelectMany(m => m.Declarations))).Concat(ofAssemblies).Where(IsRecipient).ToArray();
        _names = [.. recipients.SelectMany(NamesOf).Concat(declaringTypes.Select(t => TypeReference.SimpleName(t.Name)))];
        _kinds = new(recipients.SelectMany(d => d.List("moreKinds").Append(d.Text("kind") ?? "")), StringComparer.Ordinal);
    }

    public bool Include(KnownProcessor service) => _kinds.Contains(service.Kind) || _names.Any(service.IsNamedIn);

    private static bool IsRecipient(Declaration d) => d.Kind is Kinds.Recipient or Kinds.Processor or Kinds.JointController;

    private static IEnumerable<string> NamesOf(Declaration d) =>
        new[] { d.Text("who"), d.Text("with") }.OfType<string>().Concat(d.List("more")).Concat(d.List("examples"));
}
