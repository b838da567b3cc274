namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 code have <c>init</c> properties and records.</summary>
internal static class IsExternalInit;
