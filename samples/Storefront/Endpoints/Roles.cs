namespace Storefront;

internal static class Roles
{
    public const string Customer = "customer";

    public const string Officer = "dpo";
}
