// What GdprKit costs the compiler and the app.
//
//   dotnet run -c Release --project tests/GdprKit.Benchmarks -- analyzers
//       all analyzers over 100,000 lines, as a share of the time that the compiler needs to bind them, beside two other packages
//   dotnet run -c Release --project tests/GdprKit.Benchmarks -- growth
//       all rules of the register in the host of a solution with 260 to 2,080 activities in 5 to 40 projects
//   dotnet run -c Release --project tests/GdprKit.Benchmarks -- retention [rows [batch size]]
//       the sweep of 1,000,000 expired among 2,000,000 rows on PostgreSQL, beside a DELETE in batches written by hand
//   dotnet run -c Release --project tests/GdprKit.Benchmarks -- export [rows]
//       a person's 10,000 and 100,000 rows on PostgreSQL as JSON, beside a projection without tracking written by hand
//   dotnet run -c Release --project tests/GdprKit.Benchmarks -- --filter '*'
//       the generator (cold, nothing changed, an unrelated edit), the detector a member, the register's endpoint, and notice and record in each
//       form (of Qlocx, and of 100 to 10,000 activities), with BenchmarkDotNet; '*Generator*', '*Detector*', '*Serving*', '*NoticeBenchmarks*',
//       '*NoticeGrowth*', '*RecordBenchmarks*' or '*RecordGrowth*' takes one of them
//
// Read the ratios: both sides of each are measured in one run. Milliseconds tell of the machine.

using System.Globalization;
using BenchmarkDotNet.Running;
using GdprKit.Benchmarks.Analyzers;
using GdprKit.Benchmarks.Storage;

if (args is ["analyzers"])
{
    await AnalyzerCost.PrintAsync(Console.Out);
}
else if (args is ["growth"])
{
    await RegisterGrowth.PrintAsync(Console.Out);
}
else if (args is ["retention", ..])
{
    await RetentionThroughput.PrintAsync(Console.Out, args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2_000_000, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : null);
}
else if (args is ["export", ..])
{
    await ExportThroughput.PrintAsync(Console.Out, args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(AnalyzerCost).Assembly).Run(args);
}
