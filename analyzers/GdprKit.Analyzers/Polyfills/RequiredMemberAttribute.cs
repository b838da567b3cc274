namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 code have <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class RequiredMemberAttribute : Attribute;
