using Microsoft.EntityFrameworkCore;

namespace Storefront;

public sealed class StorefrontContext(DbContextOptions<StorefrontContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Question> Questions => Set<Question>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // What is still needed keeps the customer; nothing goes silently with them.
        modelBuilder.Entity<Customer>().HasMany(c => c.Orders).WithOne(o => o.Customer).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Customer>().HasMany(c => c.Questions).WithOne(q => q.Customer).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Order>().HasMany(o => o.Lines).WithOne(l => l.Order).OnDelete(DeleteBehavior.Cascade);
        // Retention asks by these dates.
        modelBuilder.Entity<Customer>().HasIndex(c => c.ClosedAt);
        modelBuilder.Entity<Order>().HasIndex(o => o.CompletedAt);
        modelBuilder.Entity<Order>().HasIndex(o => o.BookedOn);
        modelBuilder.Entity<Question>().HasIndex(q => q.AnsweredAt);

        modelBuilder.AddGdprKit();
    }
}
