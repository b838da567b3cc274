using System.Globalization;
using GdprKit.AspNetCore.Personal;
using GdprKit.AspNetCore.SelfService;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Plans an erasure, and does what was granted of it.</summary>
internal static class ErasureOperations
{
    /// <summary>The query parameter for the activities whose data stays by decision.</summary>
    public const string KeepParameter = "keep";

    public static async Task PlanAsync(PersonalCall call)
    {
        if (await Casework.FindAsync(call) is not { } request || !await Casework.AllowsAsync(call, RequireAskedFor, request)) return;
        string[] keep = [.. call.Context.Request.Query[KeepParameter].OfType<string>().Where(k => k.Length > 0)];
        var options = Options(call, request);
        if (!await KnowsAsync(call, options, keep)) return;
        var plan = await call.Service<SubjectErasure>().PlanAsync(Order(request, keep), call.Aborted);
        await call.ShowAsync<ErasurePage, ErasureView>(ErasureView.Of(call, request, plan, options, keep), PersonalJson.Web.ErasureView);
    }

    public static async Task EraseAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.EraseAnswer) is not { } answer) return;
        if (await Casework.FindAsync(call) is not { } found || !await Casework.AllowsAsync(call, RequireCanErase, found)) return;
        var keep = answer.Keep ?? [];
        var options = Options(call, found);
        if (!await KnowsAsync(call, options, keep)) return;

        var erasure = call.Service<SubjectErasure>();
        var plan = await erasure.PlanAsync(Order(found, keep), call.Aborted);
        var isWhole = found.Decisions.First(d => d.Right == DataRight.Erasure).Outcome == RequestOutcome.Granted;
        var problem = isWhole && keep.Length > 0 ? "It was granted in full: nothing stays by decision."
            : !isWhole && !plan.Steps.Any(Stays) ? $"It was granted in part, and nothing would stay. Say in 'keep' which activities keep their data: {string.Join(", ", options.Select(o => o.Activity))}."
            : null;
        if (problem is not null)
        {
            await call.RefuseAsync(StatusCodes.Status409Conflict, "The step cannot follow.", problem);
            return;
        }

        await Casework.StepAsync(
            call,
            RequireCanErase,
            async (requests, request) =>
            {
                // Whoever asked may close the window: what was begun is done and entered all the same.
                var result = await erasure.EraseAsync(plan, CancellationToken.None);
                // Also what an earlier attempt erased before the log knew of it.
                var rows = await call.Service<IErasureLedger>().CountAsync(request.Id, CancellationToken.None);
                await requests.DoneAsync(request.Id, DataRight.Erasure, Casework.By, rows, result.Id.ToString("D", CultureInfo.InvariantCulture), Remains(result.Steps), CancellationToken.None);
                await requests.NotifyRecipientsAsync(request.Id, DataRight.Erasure, Casework.By, CancellationToken.None);
            },
            "erased");
    }

    /// <summary>Why not everything can go, in words for the person; <see langword="null"/>: it can.</summary>
    public static async Task<string?> RemainsAsync(PersonalCall call, DataSubjectRequest request) =>
        Remains((await call.Service<SubjectErasure>().PlanAsync(Order(request, []), call.Aborted)).Steps);

    private static string? Remains(IEnumerable<ErasureStep> steps)
    {
        string[] words = [.. steps.Where(Stays).Select(s => s.Explanation).OfType<string>().Distinct(StringComparer.Ordinal)];
        return words.Length == 0 ? null : string.Join(" ", words);
    }

    private static bool Stays(ErasureStep step) => step is { Action: ErasureAction.Keep, Rows: > 0, IsProof: false };

    /// <summary>What rests on consent alone cannot go on against the person's will.</summary>
    private static ActivityOption[] Options(PersonalCall call, DataSubjectRequest request) =>
    [
        .. call.Register.Activities
            .Where(a => OwnData.Concerns(a, request.Subject) && a.LegalBases.Any(b => b.Basis is not (null or nameof(Article6.Consent))))
            .Select(a => new ActivityOption(DataRight.Erasure, a.Id, a.Title)),
    ];

    private static async Task<bool> KnowsAsync(PersonalCall call, ActivityOption[] options, string[] keep)
    {
        if (keep.All(k => options.Any(o => o.Activity == k))) return true;
        await call.RefuseAsync(StatusCodes.Status400BadRequest, "There is no such activity.", $"'{KeepParameter}' are of: {string.Join(", ", options.Select(o => o.Activity))}.");
        return false;
    }

    private static ErasureOrder Order(DataSubjectRequest request, IEnumerable<string> keep)
    {
        var reason = request.Decisions.FirstOrDefault(d => d.Right == DataRight.Erasure)?.Reason ?? "not decided yet";
        return new() { Subject = request.Subject, Request = request.Id, Keep = keep.Distinct(StringComparer.Ordinal).ToDictionary(k => k, _ => reason) };
    }

    private static void RequireAskedFor(DataSubjectRequest request)
    {
        if (request.Status == RequestStatus.Closed) throw new InvalidOperationException("The request is closed. What the person asks now is a new one.");
        if (!request.Rights.HasFlag(DataRight.Erasure)) throw new InvalidOperationException("The person did not ask for erasure.");
    }

    private static void RequireCanErase(DataSubjectRequest request)
    {
        RequestRules.RequireCanDo(request, DataRight.Erasure);
        FulfilmentOperations.RequireNotDone(request, DataRight.Erasure);
    }
}
