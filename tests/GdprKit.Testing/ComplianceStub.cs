using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Testing;

/// <summary>
/// The few public types of Microsoft's compliance library that GdprKit knows by name, written by hand: they behave as theirs do where it matters,
/// so a set of classifications gets no redactor of one of them.
/// </summary>
public static class ComplianceStub
{
    public const string AbstractionsName = "Microsoft.Extensions.Compliance.Abstractions";

    /// <summary>Source of <c>Microsoft.Extensions.Compliance.Abstractions</c>.</summary>
    public const string AbstractionsSource = """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.DependencyInjection;

        namespace Microsoft.Extensions.Compliance.Classification
        {
            public readonly record struct DataClassification(string TaxonomyName, string Value)
            {
                public override string ToString() => $"{TaxonomyName}:{Value}";
            }

            [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class, AllowMultiple = true)]
            public class DataClassificationAttribute : Attribute
            {
                protected DataClassificationAttribute(DataClassification classification) => Classification = classification;

                public string Notes { get; set; } = "";

                public DataClassification Classification { get; }
            }

            public sealed class NoDataClassificationAttribute : DataClassificationAttribute
            {
                public NoDataClassificationAttribute() : base(new("", "None")) { }
            }

            public sealed class DataClassificationSet : IEquatable<DataClassificationSet>
            {
                private readonly HashSet<DataClassification> _all;

                public DataClassificationSet(params DataClassification[] all) => _all = new(all);

                public static implicit operator DataClassificationSet(DataClassification one) => new(one);

                public bool Equals(DataClassificationSet? other) => other is not null && _all.SetEquals(other._all);

                public override bool Equals(object? other) => Equals(other as DataClassificationSet);

                public override int GetHashCode() => _all.Count;
            }
        }

        namespace Microsoft.Extensions.Compliance.Redaction
        {
            using Microsoft.Extensions.Compliance.Classification;

            public abstract class Redactor
            {
                public abstract string Redact(string value);
            }

            public sealed class NullRedactor : Redactor
            {
                public override string Redact(string value) => value;
            }

            public interface IRedactorProvider
            {
                Redactor GetRedactor(DataClassificationSet classifications);
            }

            public sealed class NullRedactorProvider : IRedactorProvider
            {
                public Redactor GetRedactor(DataClassificationSet classifications) => new NullRedactor();
            }

            public interface IRedactionBuilder
            {
                IServiceCollection Services { get; }

                IRedactionBuilder SetRedactor<T>(params DataClassificationSet[] classifications) where T : Redactor;
            }
        }
        """;

    /// <summary>Source of <c>Microsoft.Extensions.Compliance.Redaction</c>.</summary>
    public const string RedactionSource = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Compliance.Redaction;

        namespace Microsoft.Extensions.Compliance.Redaction
        {
            using Microsoft.Extensions.DependencyInjection;

            public sealed class ErasingRedactor : Redactor
            {
                public override string Redact(string value) => "";
            }

            public sealed class HmacRedactorOptions
            {
                public int? KeyId { get; set; }

                public string Key { get; set; } = "";
            }

            public sealed class HmacRedactor : Redactor
            {
                public override string Redact(string value) => "hash of " + value.Length;
            }

            public static class RedactionExtensions
            {
                [Experimental("EXTEXP0002")]
                public static IRedactionBuilder SetHmacRedactor(this IRedactionBuilder builder, Action<HmacRedactorOptions> configure, params DataClassificationSet[] classifications)
                {
                    var options = new HmacRedactorOptions();
                    configure(options);
                    if (options.Key.Length < 44) throw new ArgumentException("The key is too short.");
                    return builder.SetRedactor<HmacRedactor>(classifications);
                }
            }

            internal sealed class RedactionBuilder(IServiceCollection services) : IRedactionBuilder, IRedactorProvider
            {
                private readonly Dictionary<DataClassificationSet, Redactor> _redactors = new();

                public IServiceCollection Services => services;

                public IRedactionBuilder SetRedactor<T>(params DataClassificationSet[] classifications) where T : Redactor
                {
                    foreach (var set in classifications) _redactors[set] = Activator.CreateInstance<T>();
                    return this;
                }

                public Redactor GetRedactor(DataClassificationSet set) => _redactors.TryGetValue(set, out var redactor) ? redactor : new ErasingRedactor();
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class RedactionServiceCollectionExtensions
            {
                public static IServiceCollection AddRedaction(this IServiceCollection services, Action<IRedactionBuilder> configure)
                {
                    var builder = new RedactionBuilder(services);
                    configure(builder);
                    return services.AddSingleton<IRedactorProvider>(builder);
                }
            }
        }
        """;

    public static byte[] AbstractionsImage { get; } = Compile(AbstractionsName, AbstractionsSource);

    public static MetadataReference Abstractions { get; } = MetadataReference.CreateFromImage(AbstractionsImage);

    public static byte[] RedactionImage { get; } = Compile("Microsoft.Extensions.Compliance.Redaction", RedactionSource, Abstractions);

    public static MetadataReference Redaction { get; } = MetadataReference.CreateFromImage(RedactionImage);

    private static byte[] Compile(string name, string source, params MetadataReference[] references)
    {
        var stream = new MemoryStream();
        var result = TestCompilation.Create(source, name, references: references).Emit(stream);
        return result.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }
}
