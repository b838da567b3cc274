using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>An activity that uses a column, and as which item.</summary>
internal readonly record struct ItemUse(ProcessingActivity Activity, DataItem Item);
