namespace GdprKit.EntityFrameworkCore.Tests.Fair;

public readonly record struct FairgoerId(int Value);
