using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Names of the values of enums. Each enum's members are listed once: there are many, and most declarations have a value of one.</summary>
internal sealed class EnumNames
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Members> _enums = new(SymbolEqualityComparer.Default);

    /// <summary>The member's name; the names of all bits of a flags enum; the number where nothing has that value. Zero says nothing.</summary>
    public object? Of(INamedTypeSymbol type, long value) => value == 0 ? null : _enums.GetOrAdd(type, static t => new(t)).Of(value);

    private sealed class Members(INamedTypeSymbol type)
    {
        private readonly bool _areFlags = type.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(FlagsAttribute));
        private readonly (string Name, int Value)[] _all =
            [.. type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && f.ConstantValue is int).Select(f => (f.Name, (int)f.ConstantValue!))];

        public object Of(long value)
        {
            if (_areFlags) return _all.Where(m => m.Value != 0 && (m.Value & value) == m.Value).Select(m => m.Name).ToArray();

            foreach (var member in _all)
            {
                if (member.Value == value) return member.Name;
            }

            return value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
