using System.Numerics;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Rights one by one, as JSON and forms have them.</summary>
internal static class DataRights
{
    private static readonly DataRight[] All = [.. Enum.GetValues<DataRight>().Where(IsOne)];

    public static bool IsOne(DataRight right) => BitOperations.PopCount((uint)right) == 1;

    public static DataRight[] Each(DataRight rights) => [.. All.Where(r => rights.HasFlag(r))];
}
