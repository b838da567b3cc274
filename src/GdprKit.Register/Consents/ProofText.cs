using GdprKit.Declarations.Fragments;

namespace GdprKit.Register;

/// <summary>A text that is kept once, by its hash.</summary>
internal readonly record struct ProofText(string Text, string Hash)
{
    public ProofText(string text)
        : this(CanonicalText.Of(text), GdprKit.Declarations.Fragments.Hash.Of(CanonicalText.Of(text)))
    {
    }
}
