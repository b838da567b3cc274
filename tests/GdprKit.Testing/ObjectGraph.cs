using System.Collections;
using System.Reflection;

namespace GdprKit.Testing;

/// <summary>Walks all objects that one can reach from another through fields and items.</summary>
internal static class ObjectGraph
{
    public static void Visit(object? root, Action<object> visit)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var node))
        {
            if (node is null || (!node.GetType().IsValueType && !seen.Add(node))) continue;
            visit(node);
            if (node is string || node.GetType().IsPrimitive || node.GetType().IsEnum) continue;
            if (node is IEnumerable items) foreach (var item in items) open.Push(item);
            foreach (var field in node.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (!field.FieldType.IsPointer) open.Push(field.GetValue(node));
            }
        }
    }
}
