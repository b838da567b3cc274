namespace GdprKit.EntityFrameworkCore.Stores;

/// <summary>A store of which the model tells what it holds.</summary>
internal interface IDatabaseStore;
