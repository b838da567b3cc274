using System;

namespace GdprKit;

/// <summary>This code is run for an activity, and for no other (GDPR Art. 5(1)(b)): of personal data it reads what the activity processes.</summary>
/// <remarks>
/// On a type for all of its code, on a method, property, local function or lambda for this one. The nearest counts: the member's own, its type's, that of the
/// member which it overrides or implements; a class does not inherit that of its base class. Code with several serves each of these activities, and may read
/// what any of them processes.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class ProcessingForAttribute : Attribute
{
    /// <summary>States for what code is run.</summary>
    /// <param name="activity">The class with <see cref="ProcessingActivityAttribute"/>, or a group of them: then each activity in it.</param>
    public ProcessingForAttribute(Type activity) => Activity = activity;

    /// <summary>The class with <see cref="ProcessingActivityAttribute"/>, or a group of them: then each activity in it.</summary>
    public Type Activity { get; }

    /// <summary>
    /// Who has asked the <c>ProcessingGate</c> before this code is run, where the code itself does not: "NewsletterJob asks it for each subscriber".
    /// <see langword="null"/>: the code asks, before it reads data that rests on consent.
    /// </summary>
    public string? GatedBy { get; set; }
}
