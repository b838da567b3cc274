using System.Runtime.CompilerServices;

namespace GdprKit.Register;

/// <summary>The register as one controller has it: once for each, so that what is rendered of it is rendered once.</summary>
internal static class RegisterOfController
{
    private static readonly ConditionalWeakTable<ProcessingRegister, ConditionalWeakTable<Controller, ProcessingRegister>> All = [];

    /// <summary>That of the controller for whom the app acts now.</summary>
    /// <param name="register">The declared register.</param>
    /// <param name="controllers">What the app knows of controllers; <see langword="null"/>: there is the declared one alone.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async ValueTask<ProcessingRegister> CurrentAsync(this ProcessingRegister register, IControllerDirectory? controllers, CancellationToken cancellationToken) =>
        controllers is not null && await controllers.FindAsync(cancellationToken).ConfigureAwait(false) is { } controller
            ? All.GetOrCreateValue(register).GetValue(controller, c => register with { Controller = c })
            : register;
}
