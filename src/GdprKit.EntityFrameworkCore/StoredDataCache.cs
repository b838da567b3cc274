using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore;

/// <summary>Joins the model of a context with the register, once.</summary>
internal sealed class StoredDataCache<TContext>(ProcessingRegister register)
    where TContext : DbContext
{
    private StoredData? _data;

    public StoredData Of(TContext context) => _data ??= StoredData.Of(context.Model, register);
}
