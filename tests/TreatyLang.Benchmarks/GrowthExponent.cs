using System.Globalization;
using BenchmarkDotNet.Reports;

namespace TreatyLang.Benchmarks;

/// <summary>The k of n^k by which a benchmark's median grows from its second smallest to its largest number of clauses.</summary>
/// <remarks>The smallest is left out: there, what a treaty costs that has no clauses would flatter the exponent.</remarks>
internal static class GrowthExponent
{
    /// <summary>One line for each benchmark that was run with at least three sizes.</summary>
    public static IEnumerable<string> Lines(Summary summary) =>
        from report in summary.Reports
        where report.ResultStatistics is not null && report.BenchmarkCase.Parameters.Items.Any(item => item.Name == "Clauses")
        group (Clauses: (int)report.BenchmarkCase.Parameters["Clauses"], report.ResultStatistics!.Median)
            by report.BenchmarkCase.Descriptor.WorkloadMethod.Name into sizes
        let ordered = sizes.OrderBy(size => size.Clauses).ToList()
        where ordered.Count >= 3
        let smallest = ordered[1]
        let largest = ordered[^1]
        let exponent = Math.Log(largest.Median / smallest.Median) / Math.Log((double)largest.Clauses / smallest.Clauses)
        select string.Create(CultureInfo.InvariantCulture, $"{sizes.Key}: n^{exponent:F2} from {smallest.Clauses} to {largest.Clauses} clauses");
}
